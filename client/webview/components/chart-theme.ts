/** Colours and manner of charts, from the editor's theme. A canvas knows no CSS variables, so they are read out. */
export interface ChartTheme {
  readonly colour: (slice: number) => string;
  readonly past: string;
  readonly foreground: string;
  readonly background: string;
  readonly lines: string;
  readonly tooltip: string;
  readonly font: string;
  /** The user asked for less motion. */
  readonly isStill: boolean;
}

const HUES = ['blue', 'orange', 'green', 'purple', 'yellow', 'red'];

export function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const variable = (name: string, otherwise: string) => {
    return style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  };
  const foreground = variable('foreground', 'CanvasText');
  const background = variable('editor-background', 'Canvas');
  return {
    // After the six hues of the theme come the same ones, fainter.
    colour(slice) {
      const hue = variable(`charts-${HUES[slice % HUES.length] ?? 'blue'}`, foreground);
      return slice < HUES.length ? hue : `color-mix(in srgb, ${hue} 55%, ${background})`;
    },
    past: `color-mix(in srgb, ${foreground} 45%, ${background})`,
    foreground,
    background,
    lines: `color-mix(in srgb, ${foreground} 25%, ${background})`,
    tooltip: variable('editorHoverWidget-background', background),
    font: variable('font-family', 'sans-serif'),
    isStill:
      matchMedia('(prefers-reduced-motion: reduce)').matches ||
      document.body.classList.contains('vscode-reduce-motion'),
  };
}

/** Calls back when the theme changes: the editor rewrites the classes of the body and the variables of the root. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  return () => observer.disconnect();
}
