import { readAddress } from '../../spec/addresses';

/**
 * The large providers of free mailboxes. SiberMate refuses their addresses and publishes no list: this one has only domains
 * that certainly belong to it. The vendor itself refuses the others; a list that is too long would refuse people whom it takes.
 */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com
  outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.de hotmail.co.uk hotmail.fr hotmail.es
  hotmail.it hotmail.nl hotmail.be hotmail.ch live.com live.de live.co.uk live.fr live.nl live.it live.be live.at msn.com
  yahoo.com yahoo.de yahoo.co.uk yahoo.fr yahoo.es yahoo.it yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.ar yahoo.ca
  yahoo.com.au ymail.com rocketmail.com
  icloud.com me.com mac.com
  aol.com aol.de aol.co.uk aol.fr aim.com
  gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.org gmx.co.uk gmx.fr web.de mail.com email.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
  yandex.com yandex.ru ya.ru mail.ru bk.ru inbox.ru list.ru rambler.ru
  zoho.com zohomail.com zohomail.eu
  freenet.de t-online.de arcor.de libero.it virgilio.it laposte.net free.fr orange.fr wanadoo.fr
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz ukr.net i.ua
  qq.com 163.com 126.com yeah.net foxmail.com sina.com naver.com hanmail.net daum.net rediffmail.com
  uol.com.br bol.com.br terra.com.br
  `
    .trim()
    .split(/\s+/),
);

/** Whether an address belongs to a large provider of free mailboxes. */
export function isFreeMail(email: string): boolean {
  const address = readAddress(email) ?? '';
  return FREE_MAIL.has(address.slice(address.lastIndexOf('@') + 1));
}
