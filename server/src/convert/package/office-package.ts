import { damaged } from '../refusals.ts';
import { childrenOf, readXml, type Taken, type XmlElement } from './xml.ts';
import type { Archive } from './zip.ts';

/** How one part names another: a kind (the last word of its type's address) and the path of the other part. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

/** An office file of the Open Packaging Conventions: XML parts that name each other by relationships. */
export class OfficePackage {
  readonly #archive: Archive;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The root of a part, undefined where there is none. Throws ImportError where it is damaged. */
  xml(path: string, taken?: Taken): XmlElement | undefined {
    const bytes = this.#archive.read(path);
    return bytes === undefined ? undefined : readXml(bytes, path, taken);
  }

  /** Path of the document that the file is about. Throws ImportError where the file does not say. */
  main(): string {
    const [main] = this.#relationships('_rels/.rels', '').filter(({ kind }) => kind === 'officeDocument');
    if (main === undefined) throw damaged('_rels/.rels');
    return main.path;
  }

  relationshipsOf(path: string): readonly Relationship[] {
    const cut = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, cut);
    return this.#relationships(`${folder}_rels/${path.slice(cut)}.rels`, folder);
  }

  /** The root of the first part of a kind that a part names. */
  related(path: string, kind: string): XmlElement | undefined {
    const found = this.relationshipsOf(path).find((one) => one.kind === kind);
    return found === undefined ? undefined : this.xml(found.path);
  }

  #relationships(path: string, folder: string): readonly Relationship[] {
    return childrenOf(this.xml(path), 'Relationship').flatMap(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (mode === 'External') return [];
      return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) }];
    });
  }
}

/** A target beside its part, or from the root where it begins with `/`. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
