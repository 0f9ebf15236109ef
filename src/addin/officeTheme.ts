export type Brightness = 'light' | 'dark';

/**
 * Whether Office's own theme is dark; `null` where Office doesn't say (Excel on the web, #6134), and the browser's
 * preference decides.
 *
 * @param background `Office.context.officeTheme.bodyBackgroundColor`: `#RRGGBB`
 */
export function brightnessOf(background: string | undefined): Brightness | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Perceived brightness after ITU-R BT.601; half way between black and white divides the themes.
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
