import type { Message } from '../rules/rule.ts';
import { ImportError } from './imported.ts';

/** The file is not what its format says. `where` names the part of it that cannot be read. */
export function damaged(where: string): ImportError {
  return new ImportError({
    zh: `文件已损坏，读不出来（${where}）。请用办公软件打开并另存一份，再导入`,
    en: `the file is damaged and cannot be read (${where}); open it in an office program, save it anew, and import that`,
  });
}

export function encrypted(): ImportError {
  return new ImportError({
    zh: '文件有密码。请打开它，去掉密码另存一份，再导入',
    en: 'the file has a password; open it, save it without one, and import that',
  });
}

/** `limit` in words, such as 100 MB. */
export function tooLarge(limit: Message): ImportError {
  return new ImportError({
    zh: `文件太大：超过 ${limit.zh}。请拆成几个文件，分别导入`,
    en: `the file is too large: more than ${limit.en}; split it and import the pieces`,
  });
}

/** A format that is known but not read; `saveAs` is what its program can save instead. */
export function otherFormat(name: Message, saveAs: string): ImportError {
  return new ImportError({
    zh: `这是${name.zh}，不能直接导入。请打开它，另存为 ${saveAs}，再导入`,
    en: `this is ${name.en}, which cannot be imported; open it, save it as ${saveAs}, and import that`,
  });
}

export function unknownFormat(): ImportError {
  return new ImportError({
    zh: '不是 .docx、.xlsx、.pdf 或网页文件，不能导入',
    en: 'this is no .docx, .xlsx, .pdf or web page and cannot be imported',
  });
}

export function nothingInside(): ImportError {
  return new ImportError({
    zh: '文件里没有文字和表格；如果是扫描件或图片，请先做文字识别',
    en: 'the file holds no text and no table; if it is a scan or pictures, recognise its text first',
  });
}
