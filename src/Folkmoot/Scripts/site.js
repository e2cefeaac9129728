import { initAll } from './govuk-frontend.min.js'

initAll()
if (document.querySelector('[data-upload]')) import('./papers.js').then(papers => papers.init())
if (document.querySelector('[data-passkey]')) import('./passkeys.js').then(passkeys => passkeys.init())
