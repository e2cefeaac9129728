// Shows how far a file has been sent, and stops one that is too large before it is. The page works without it.
export function init () {
  for (const form of document.querySelectorAll('form[data-upload]')) {
    form.addEventListener('submit', event => {
      const file = form.querySelector('input[type=file]')?.files[0]
      if (!file) return
      event.preventDefault()
      if (file.size > Number(form.dataset.most)) say(form, `The file has ${size(file.size)}. At most ${size(Number(form.dataset.most))} are taken.`)
      else send(form)
    })
  }
}

const size = bytes => `${(bytes / 1048576).toFixed(1)} MB`

function say (form, words) {
  form.querySelector('[data-progress]').hidden = false
  form.querySelector('[data-status]').textContent = words
}

function send (form) {
  const request = new XMLHttpRequest()
  const bar = form.querySelector('progress')
  const button = form.querySelector('button[type=submit]')
  button.disabled = true
  bar.value = 0
  say(form, 'Sending the file.')
  request.upload.addEventListener('progress', event => {
    if (event.lengthComputable) bar.value = 100 * event.loaded / event.total
  })
  request.upload.addEventListener('load', () => say(form, 'The file has been sent and is being checked.'))
  request.addEventListener('load', () => {
    const moved = new URL(request.responseURL, location.href)
    if (request.status === 200 && moved.pathname !== new URL(form.action, location.href).pathname) location.assign(moved)
    else show(request.responseText)
  })
  request.addEventListener('error', () => {
    button.disabled = false
    say(form, 'The file could not be sent. Look at your connection and try again.')
  })
  request.open('POST', form.action)
  request.send(new FormData(form))
}

// What was answered takes the place of the page: what was typed is in it, and what is wrong stands at its top.
function show (html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.title = page.title
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')))
  import('./govuk-frontend.min.js').then(govuk => govuk.initAll(document.querySelector('main')))
  init()
  const heard = document.querySelector('main .govuk-error-summary, main h1')
  heard.tabIndex = -1
  heard.focus()
}
