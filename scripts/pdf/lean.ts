import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Leaves out of the PDF reader what reading text and ruling lines never needs: forms, annotations, writing, pictures. Its source
 * names its parts in comments; a part that is left out is replaced by its names, so that what mentions them still loads; its
 * functions do nothing. And it bounds what a small file can be inflated to.
 */
export const leanPdf: Plugin = {
  name: 'lean-pdf',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => ({
      contents: lean(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Parts that are replaced by their names. */
const LEFT_OUT: readonly RegExp[] = [
  /^core\/xfa\//,
  /^core\/editor\//,
  /^core\/(?:annotation|writer|default_appearance|struct_tree|intersector|dataset_reader)\.js$/,
  /^core\/(?:metadata_parser|xml_parser|file_spec|font_renderer|xfa_fonts|font_substitutions)\.js$/,
  /^core\/(?:calibri|helvetica|myriadpro|segoeui)_factors\.js$/,
  /^core\/liberationsans_widths\.js$/,
  /^core\/(?:image|image_resizer|jpg|jpx|jbig2|jbig2_wasm|ccitt|icc_colorspace|pattern)\.js$/,
  /^external\/(?:qcms|jbig2|openjpeg)\//,
  /^shared\/(?:image_utils|scripting_utils)\.js$/,
];

/** Parts of which something is still asked: the answers are “none”, “not usable”, “cannot be decoded”. */
const STAND_INS: Readonly<Record<string, string>> = {
  AnnotationFactory: '{ static createGlobals() { return null; } static async create() { return null; } }',
  PDFImage:
    '{ static async buildImage() { throw new Error("left out"); }' +
    ' async createImageData() { return { data: [] }; }' +
    ' static createMask({ image: { dict } }) {' +
    ' return { data: [], width: dict.get("W", "Width"), height: dict.get("H", "Height") }; }' +
    ' static async createRawMask() { return { isSingleOpaquePixel: true }; } }',
  IccColorSpace: '{ static isUsable = false; static setOptions() {} }',
  CmykICCBasedCS: '{ static isUsable = false; static setOptions() {} }',
  ImageResizer: '{ static setOptions() {} }',
  JpxImage: '{ static setOptions() {} static cleanup() {} }',
  JBig2WasmImage: '{ static setOptions() {} static cleanup() {} }',
  FontRendererFactory: '{ static create() { return { hasBuiltPath: () => true }; } }',
  Pattern: '{ static parseShading() { throw new Error("left out"); } }',
};

/** Bytes; a stream that inflates to more is refused. */
const INFLATED_MOST = 200_000_000;

/** Text of the source and what stands in its place; each is there exactly once, or the build fails. */
const CHANGES: readonly (readonly [string, string])[] = [
  [
    '  ensureBuffer(requested) {\n    const buffer = this.buffer;\n',
    `  ensureBuffer(requested) {\n    if (requested > ${INFLATED_MOST}) throw new FormatError("stream too large");\n    const buffer = this.buffer;\n`,
  ],
  [
    '        totalLength += chunk.byteLength;\n',
    `        totalLength += chunk.byteLength;\n        if (totalLength > ${INFLATED_MOST}) throw new FormatError("stream too large");\n`,
  ],
  // In a web worker it would take the server's channel for its own.
  [
    '  static {\n    if (typeof window === "undefined" && !isNodeJS && typeof self !== "undefined" && typeof self.postMessage === "function" && "onmessage" in self) {\n      this.initializeFromPort(self);\n    }\n  }\n',
    '',
  ],
  ['globalThis.pdfjsWorker = {\n  WorkerMessageHandler: WorkerMessageHandler\n};\n', ''],
];

export function lean(source: string): string {
  const parts = source.split(/^;\/\/ \.\/(?=src\/|external\/)/m);
  const [head = '', ...rest] = parts;
  const kept = rest.map((part) => {
    const name = part.slice(0, part.indexOf('\n')).replace(/^src\//, '');
    return LEFT_OUT.some((pattern) => pattern.test(name)) ? namesOf(part) : `// ${part}`;
  });
  return CHANGES.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`pdf.worker.mjs is not the one known: ${from}`);
    return text.replace(from, () => to);
  }, head + kept.join('\n'));
}

/** Declares what a part declares, empty. */
function namesOf(part: string): string {
  const names = new Map<string, string>();
  for (const [, kind = '', name = ''] of part.matchAll(
    /^(?:async )?(class|function\*?|const|let|var) (\w+)/gm,
  ))
    names.set(name, declared(kind, name));
  return [...names.values()].join('\n');
}

function declared(kind: string, name: string): string {
  if (kind === 'class') return `class ${name} ${STAND_INS[name] ?? '{}'}`;
  if (kind.startsWith('function')) return `function ${name}() {}`;
  return `const ${name} = undefined;`;
}
