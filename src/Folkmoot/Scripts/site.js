import { initAll } from './govuk-frontend.min.js'

initAll()
if (document.querySelector('[data-passkey]')) import('./passkeys.js').then(passkeys => passkeys.init())
