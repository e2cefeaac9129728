// Builds src/Folkmoot/wwwroot: one stylesheet, three small scripts, and the few
// pictures and scripts of the design systems that the pages refer to.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const root = dirname(fileURLToPath(import.meta.url))
const from = (...parts) => join(root, 'src', 'Folkmoot', ...parts)
const www = (...parts) => join(root, 'src', 'Folkmoot', 'wwwroot', ...parts)
const govuk = join(root, 'node_modules', 'govuk-frontend', 'dist', 'govuk')
const moj = join(root, 'node_modules', '@ministryofjustice', 'frontend', 'moj')

rmSync(www(), { recursive: true, force: true })
mkdirSync(www('assets', 'images'), { recursive: true })

const { css } = compile(from('Styles', 'site.scss'), {
  loadPaths: [root],
  style: 'compressed',
  quietDeps: true
})
// The site's own typeface is the system's: a reference to the government's would be a mistake.
if (/GDS Transport|crown/i.test(css)) throw new Error('site.css refers to the government brand')
writeFileSync(www('site.css'), css)

const script = readFileSync(join(govuk, 'govuk-frontend.min.js'), 'utf8')
writeFileSync(www('govuk-frontend.min.js'), script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'))
for (const name of ['site.js', 'drafting.js', 'js-enabled.js', 'papers.js', 'passkeys.js']) cpSync(from('Scripts', name), www(name))
cpSync(from('Styles', 'favicon.svg'), www('favicon.svg'))
for (const [, picture] of css.matchAll(/url\("?\/assets\/images\/([^)"]+)"?\)/g)) {
  cpSync(join(moj, 'assets', 'images', picture), www('assets', 'images', picture))
}
console.log(`site.css: ${Math.round(css.length / 1024)} KB`)
