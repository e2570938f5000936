import { VSCODE_VERSION } from './environment.ts';

/** A VS Code server as the npm package `code-server` carries it. */
export interface Release {
  /** The version of VS Code. */
  readonly vscode: string;
  /** The version of the npm package that holds it. */
  readonly codeServer: string;
  /** The tarball's checksum, in the form of npm's `dist.integrity`. */
  readonly integrity: string;
  /** The Node version that it needs from npm; absent when the running Node will do. */
  readonly node?: string;
}

/** The first release is the default: the oldest VS Code that the extension promises to work in. */
const RELEASES: readonly [Release, ...Release[]] = [
  {
    vscode: '1.100.3',
    codeServer: '4.100.3',
    integrity:
      'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  {
    vscode: '1.139.1',
    codeServer: '4.139.1',
    integrity:
      'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    node: '24.21.0',
  },
];

/** The release for a VS Code version (`GOUJI_VSCODE`, else the default). Throws for one that is not listed. */
export function chooseRelease(version = VSCODE_VERSION): Release {
  if (version === undefined) return RELEASES[0];
  const release = RELEASES.find((candidate) => candidate.vscode === version);
  if (release) return release;
  throw new Error(`GOUJI_VSCODE=${version}: known are ${RELEASES.map((known) => known.vscode).join(', ')}`);
}
