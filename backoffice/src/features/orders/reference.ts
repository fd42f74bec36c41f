/** What an entry of the timeline refers to, where people know it by that: numbers of parcels and invoices, not our own ids. */
export const shownReference = (reference: string): string | undefined =>
  /^[a-z]{3}_[0-9a-z]{26}$/.test(reference) ? undefined : reference;
