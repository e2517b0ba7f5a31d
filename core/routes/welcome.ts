// The address of the first page after installation within the library page.

export const WELCOME_ROUTE = '#/welcome'

export const isWelcomeRoute = (hash: string): boolean => /^#\/welcome\/?$/u.test(hash)
