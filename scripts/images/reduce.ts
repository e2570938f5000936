import { decodePng, encodeIndexed } from './png.ts';

const MOST_COLOURS = 256;

/** A colour as 0xrrggbb, and how many pixels have it. */
type Counted = readonly [colour: number, count: number];

/** The same picture in at most 256 colours, about a third as large. A picture that has no more than these keeps every one. */
export function reduced(file: Uint8Array): Buffer {
  const picture = decodePng(file);
  const { pixels, width, height } = picture;
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at += 1) {
    const colour =
      ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const boxes = medianCut([...counts]);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(([colour]) => [colour, index] as const)));
  const indices = Uint8Array.from(colours, (colour) => indexOf.get(colour) ?? 0);
  return encodeIndexed(picture, boxes.map(commonest), indices);
}

/** Boxes of colours that are near each other; the box with the widest spread of many pixels is cut first. */
function medianCut(colours: readonly Counted[]): readonly (readonly Counted[])[] {
  const boxes: (readonly Counted[])[] = [colours];
  while (boxes.length < Math.min(MOST_COLOURS, colours.length)) {
    const widest = boxes.reduce(
      (best, box, index) => (weight(box) > weight(boxes[best] ?? []) ? index : best),
      0,
    );
    const box = boxes[widest] ?? [];
    boxes.splice(widest, 1, ...cut(box));
  }
  return boxes;
}

const weights = new WeakMap<readonly Counted[], number>();

function weight(box: readonly Counted[]): number {
  const known = weights.get(box);
  if (known !== undefined) return known;
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  const computed = box.length < 2 ? -1 : widestChannel(box).spread ** 2 * Math.sqrt(pixels);
  weights.set(box, computed);
  return computed;
}

function cut(box: readonly Counted[]): readonly (readonly Counted[])[] {
  const { shift } = widestChannel(box);
  const sorted = box.toSorted(([a], [b]) => ((a >> shift) & 255) - ((b >> shift) & 255) || a - b);
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let seen = 0;
  const found = sorted.findIndex(([, count]) => {
    seen += count;
    return seen > half;
  });
  const at = Math.min(Math.max(found, 1), sorted.length - 1);
  return [sorted.slice(0, at), sorted.slice(at)];
}

function widestChannel(box: readonly Counted[]): { readonly shift: number; readonly spread: number } {
  const channels = [16, 8, 0].map((shift) => {
    let [least, most] = [255, 0];
    for (const [colour] of box) {
      const value = (colour >> shift) & 255;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return { shift, spread: most - least };
  });
  return channels.reduce((best, channel) => (channel.spread > best.spread ? channel : best));
}

/** Backgrounds keep their exact colour. */
function commonest(box: readonly Counted[]): number {
  return box.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
