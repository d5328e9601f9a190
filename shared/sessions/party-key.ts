/** How a party is told apart from another of the same name on the board. */
export const partyKey = (party: { name: string; phone: string }) => `${party.name}|${party.phone}`
