/** The server that the committed manifest names. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** An address that Excel would not accept, or that would make a broken manifest; the message is for the person. */
export class ServerAddressError extends Error {
  override readonly name = 'ServerAddressError';
}

/**
 * The manifest for an add-in served from another address: every file that it names at the development server is looked
 * for at the same place below the given address instead.
 *
 * @param manifest the committed manifest's text
 * @param address `https://server/folder`, with or without a closing slash
 * @throws ServerAddressError when the address won't do
 */
export function manifestForServer(manifest: string, address: string): string {
  // What a path may hold bare and XML does not allow in an attribute.
  const base = serverBase(address).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  if (!manifest.includes(`"${DEVELOPMENT_ORIGIN}/`)) {
    throw new ServerAddressError(`清单里没有 ${DEVELOPMENT_ORIGIN} 的地址，没有可替换的内容。`);
  }
  return manifest.replaceAll(`"${DEVELOPMENT_ORIGIN}/`, () => `"${base}/`);
}

/**
 * An address as browsers and Excel write it, without slashes at its end: the host in small letters, a folder in Chinese
 * percent-encoded.
 *
 * @throws ServerAddressError when the address won't do
 */
export function serverBase(address: string): string {
  if (!URL.canParse(address)) throw new ServerAddressError(`不是网址：${address}`);
  const url = new URL(address);
  if (url.protocol !== 'https:') {
    throw new ServerAddressError(`Excel 只从 https 地址加载加载项，收到的是：${address}`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new ServerAddressError(`网址只能有服务器和文件夹，不能带 ?、# 或用户名：${address}`);
  }
  let base = `${url.origin}${url.pathname}`;
  while (base.endsWith('/')) base = base.slice(0, -1);
  return base;
}
