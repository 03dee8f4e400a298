import { wordSet } from "./wordsOf";

/** Words that name revenue. */
export const revenueWords = wordSet(
  "revenue revenues sales turnover income billing billings",
  "umsatz umsätze nettoumsatz jahresumsatz erlös erlöse umsatzerlöse",
  "выручка выручки продажи продаж доход доходы оборот",
  "receita receitas faturamento vendas rendimento",
  "收入 销售额 销售收入 营业额 营业收入 营收 销售 業績 業務收入 营业",
  "chiffre affaires ca ventes ingresos ventas facturación fatturato ricavi vendite omzet",
);

/** Words that name an amount of money without saying that it is revenue. */
export const amountWords = wordSet(
  "amount amounts value sum total invoiced betrag beträge wert summe gesamt gesamtbetrag rechnungsbetrag",
  "сумма стоимость итого valor montante importe montant importo 金额 总额 合计 总计 总金额",
);

/** Words that may stand beside the others and change nothing. */
export const fillerWords = wordSet(
  "of in for the by per a an and de do da des du d la le l el del von für im der die das за в по em o",
  "er st nd rd th net netto нетто liquida líquida actual actuals ist fact факт real realizado final ytd total",
  "gesamt annual yearly quarterly monthly year jahr yr cy kj год года г гг ano an année",
  "k m tsd teur keur meur mio mln mn bn mrd thousand thousands million millions тыс млн mil 000 万 万元 千元 sum",
);

/** Words over a column that says when. */
export const dateWords = wordSet(
  "date day month year quarter period week yearmonth datum tag monat jahr quartal periode zeitraum",
  "rechnungsdatum buchungsdatum belegdatum auftragsdatum bestelldatum lieferdatum geschäftsjahr",
  "дата день месяц год квартал период data dia mês ano trimestre período exercício fecha mes año",
  "日期 时间 订单日期 开票日期 下单日期 发票日期 交易日期 月份 年份 年度 年 月 季度 期间 年月",
);

/** Words that may stand beside those: the date of what. */
export const dealWords = wordSet(
  "order orders ordered invoice invoiced booking posting transaction sale sales document billing payment",
  "delivery ship shipping deal closing close fiscal calendar accounting revenue reporting",
  "rechnung buchung beleg auftrag bestellung заказа счета счёта продажи оплаты документа операции отгрузки",
  "pedido fatura venda emissão lançamento pagamento nota fiscal",
);

/** Words over the column of accounts, and what may stand beside them. */
export const accountWords = wordSet(
  "account accounts customer customers client clients buyer debtor kunde kunden kundenname auftraggeber debitor",
  "клиент клиенты контрагент заказчик покупатель cliente clientes conta contas comprador klant klient",
  "客户 客户名称 客户名 客户全称 顾客 购货单位 買家 客戶 客戶名稱",
);

/** Words that do the same where no word of `accountWords` stands. */
export const companyWords = wordSet(
  "company companies firm organisation organization business partner firma firmen firmenname unternehmen",
  "geschäftspartner компания организация фирма предприятие empresa empresas companhia société entreprise",
  "公司 公司名称 企业 企业名称 单位 单位名称 账户 帐户 账户名称",
);

/** The weakest: a name of something; a pivot table's corner. */
export const nameWords = wordSet(
  "name names row labels zeilenbeschriftungen bezeichnung название наименование имя строк названия nome",
  "rótulos linha denominação nom nombre 名称 姓名 行标签",
);

/** What may stand beside an account word. */
export const accountFillers = wordSet(
  "the of full legal display key final end main des der do da de del официальное полное 全称",
);

/** Words that make an account word an identifier: used where nothing better is there. */
export const identifierWords = wordSet(
  "id ids no nr num number code номер код инн código codigo número numero cnpj",
);

/** Such identifiers in one word. */
export const accountIdWords = wordSet(
  "customerid accountid clientid kundennummer kundennr kundenid debitorennummer 客户编号 客户代码",
);
