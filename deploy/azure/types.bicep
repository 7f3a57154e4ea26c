@export()
@description('The pages that the operator must offer: each an address or the text itself.')
type operatorPages = {
  @description('The legal notice that names the operator.')
  imprint: string

  @description('The privacy policy.')
  privacy: string

  @description('What the bot is meant for, and what it must not be used for.')
  purpose: string
}
