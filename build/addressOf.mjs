/** A command line that cannot be used: one sentence for whoever typed it. */
export class OptionFault extends Error {}

/**
 * Where the add-in will be served from, without a slash at its end; null when it was not given. An address that Excel
 * would refuse is refused here, in the words of the option it was typed as.
 */
export function addressOf(given, option = '--env url=') {
  if (given === undefined) return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null) throw new OptionFault(`${option}${given} is not an address: give the folder the add-in is served from, such as ${option}https://addins.example.gov.uk/zerobase.`);
  if (address.protocol !== 'https:') throw new OptionFault(`${option}${given} begins with ${address.protocol}//, and Excel loads add-ins over https only: give an address that begins with https://.`);
  if (address.search !== '' || address.hash !== '' || address.username !== '' || address.password !== '') {
    throw new OptionFault(`${option}${given} holds more than an address: leave out what follows ? or #, and any name or password.`);
  }
  return address.href.replace(/\/+$/, '');
}
