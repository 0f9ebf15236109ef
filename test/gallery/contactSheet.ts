import type { Browser } from '@playwright/test';

export interface Picture {
  readonly name: string;
  /** PNG. */
  readonly data: Buffer;
}

/** All pictures on one page, three in a row, each under its name; as PNG. */
export async function contactSheet(browser: Browser, pictures: readonly Picture[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2100, height: 1200 } });
  const figures = pictures.map(
    ({ name, data }, index) =>
      `<figure><figcaption>${index + 1}. ${escaped(name)}</figcaption>` +
      `<img src="data:image/png;base64,${data.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:16px;display:grid;grid-template-columns:repeat(3,1fr);gap:16px;font:16px sans-serif}
     figure{margin:0}img{width:100%;border:1px solid #999}figcaption{padding:4px 0;font-weight:600}</style>${figures.join('')}`,
  );
  const image = await page.screenshot({ fullPage: true });
  await page.close();
  return image;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
