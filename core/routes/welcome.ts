// The address of the first page after installation within the library page.

export const WELCOME_ROUTE = '#/welcome'

/** Whether the address is that of the first page after the installation. */
export const isWelcomeRoute = (hash: string): boolean => /^#\/welcome\/?$/u.test(hash)
