/** Fields of package.json that serve development; an installed extension has no use for them. */
const DEVELOPMENT = ['private', 'type', 'bin', 'scripts', 'dependencies', 'devDependencies'];

/** The manifest as it is shipped. The bundles are CommonJS, whatever the sources are. */
export function shippedManifest(manifest: string): string {
  const fields = Object.entries(JSON.parse(manifest) as Record<string, unknown>);
  const shipped = Object.fromEntries(fields.filter(([name]) => !DEVELOPMENT.includes(name)));
  return `${JSON.stringify(shipped, undefined, 2)}\n`;
}
