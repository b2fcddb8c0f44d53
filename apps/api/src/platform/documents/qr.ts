import { generate } from 'lean-qr';

/** A QR code as a picture of any size can be made of: the modules on a side, and SVG path data of the dark ones, one unit each. */
export function qrOf(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  const dark: string[] = [];
  for (let y = 0; y < code.size; y += 1) for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) dark.push(`M${x} ${y}h1v1h-1z`);
  return { size: code.size, path: dark.join('') };
}
