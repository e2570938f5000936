import { checkText } from '../../server/src/cli/check-file.ts';
import { jsonReport } from '../../server/src/cli/report/json.ts';
import type { NamedText } from './served.ts';

/** A worker that answers texts with the report that `gouji check --format json` prints of them. */
declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<readonly NamedText[]>) => {
  const style = { threshold: 'hint', language: 'zh' } as const;
  const settings = { rules: {}, rounding: 'hint' } as const;
  self.postMessage(
    jsonReport(
      data.map(({ path, text }) => checkText(path, text, settings, style)),
      style.language,
    ),
  );
});
