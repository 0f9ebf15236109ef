/** What the servers below are told to send along with every file. Styles and scripts come from the server itself only. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];
/** Pages must be asked for anew, or an update would not be seen; everything they load bears its contents in its name. */
const PAGES = 'no-cache';
/** Files whose names change with their contents. */
const HASHED = String.raw`\.[0-9a-f]{8}\.(?:js|css)$`;
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A part of an nginx configuration, to be included in the `server` block that has the certificate.
 *
 * @param base `https://server/folder`, without a closing slash
 */
export function nginxConfig(base: string): string {
  const { hostname, pathname } = new URL(base);
  // nginx compares with what an address means, not with how it is encoded.
  const named = decodeURI(pathname.endsWith('/') ? pathname : `${pathname}/`);
  const folder = /^[\w/.~-]+$/.test(named) ? named : JSON.stringify(named);
  const headers = (indent: string) =>
    HEADERS.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  return `# 绩效自评助手：放进 nginx 中 ${hostname} 的 server { } 段（该段已有 listen 443 ssl 和证书）。
# Excel for Windows 需要 TLS 1.2，请保留：ssl_protocols TLSv1.2 TLSv1.3;
location ${folder} {
    # 把右边改成服务器上 addin 文件夹的位置，末尾的斜杠要留着。
    alias /var/www/jixiao/addin/;
    index index.html;
    charset utf-8;
    types {
        text/html html;
        text/css css;
        text/javascript js;
        image/png png;
        image/gif gif;
        application/xml xml;
        text/plain txt md;
    }
    gzip on;
    gzip_types text/css text/javascript;
${headers('    ')}
    add_header Cache-Control "${PAGES}" always;

    location ~ "${HASHED}" {
${headers('        ')}
        add_header Cache-Control "${FOREVER}" always;
    }
}
`;
}

/** `web.config` for the folder on IIS 8 and later. */
export function iisConfig(): string {
  const types = [
    ['.js', 'text/javascript; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
    ['.html', 'text/html; charset=utf-8'],
    ['.png', 'image/png'],
    ['.md', 'text/plain; charset=utf-8'],
  ]
    .map(
      ([extension, type]) =>
        `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
    )
    .join('\n');
  const headers = [...HEADERS, ['Cache-Control', PAGES] as const]
    .map(
      ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
    )
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 绩效自评助手：与 taskpane.html 放在同一个文件夹里。站点要绑定 https 和各台电脑信任的证书，并启用 TLS 1.2。 -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
