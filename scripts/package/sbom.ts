import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import type { ThirdParty } from './third-party.ts';

export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The parts list of the package, as CycloneDX 1.6 in JSON. Without date and serial number, so that the same parts give the same bytes. */
export function renderSbom(root: string, product: Product, parties: readonly ThirdParty[]): string {
  const whole = component(Enums.ComponentType.Application, product);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: whole }) });
  const checksums = readChecksums(root);
  for (const party of parties) {
    const part = component(Enums.ComponentType.Library, party);
    const checksum = checksums[party.folder.slice(party.folder.indexOf('node_modules/'))]?.integrity;
    if (checksum !== undefined) part.hashes.set(Enums.HashAlgorithm['SHA-512'], hexadecimal(checksum));
    bom.components.add(part);
    whole.dependencies.add(part.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(
  type: Enums.ComponentType,
  { name, version, license }: Product,
): InstanceType<typeof Models.Component> {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const made = new Models.Component(type, bare ?? name, {
    ...(scope === undefined ? {} : { group: scope }),
    version,
    bomRef: `${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  });
  made.licenses.add(
    SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.LicenseExpression(license),
  );
  return made;
}

/** By folder, the checksums that the lock file holds packages to. */
function readChecksums(root: string): Readonly<Record<string, { readonly integrity?: string }>> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  return lock.packages;
}

/** `sha512-` and Base64, as npm writes it, into hexadecimal digits. */
function hexadecimal(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
