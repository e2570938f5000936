/** Words by a number that say it is a person's. */
export const IDENTITY_WORDS: readonly string[] = ['身份证', '身份号码', '证件号'];

/** Words by a number that say it is a bank account or card. */
export const ACCOUNT_WORDS: readonly string[] = [
  '账号',
  '帐号',
  '卡号',
  '账户',
  '帐户',
  '开户',
  '银行卡',
  '工资卡',
];

/** Words right before a number that say it is a code: no telephone, whatever its digits. */
export const CODE_WORDS: readonly string[] = [
  '编码',
  '编号',
  '代码',
  '信用代码',
  '序列号',
  '文号',
  '凭证号',
  '合同号',
  '订单号',
  '单号',
];

/** Words by a number that say it is a telephone's. */
export const TELEPHONE_WORDS: readonly string[] = ['电话', '手机', '联系', '热线'];
