// TriageBot on Azure: the bot's registration with Teams and Direct Line, and the host as a container app.
// The commands stand in README.md.
targetScope = 'resourceGroup'

import { operatorPages } from 'types.bicep'

@description('Begin of all names: 3 to 16 small letters and digits.')
@minLength(3)
@maxLength(16)
param name string = 'triagebot'

@description('Region of the host and its vault. The registration itself is global.')
param location string = resourceGroup().location

@description('Image of the host, such as registry.example.org/triagebot:1.0.0.')
param image string

@description('How the bot proves who it is. UserAssignedMSI needs no secret; SingleTenant takes appId and appSecret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('App id of an existing registration in Entra ID; only for SingleTenant.')
param appId string = ''

@description('Secret of that registration; only for SingleTenant. It is kept in the vault and nowhere else.')
@secure()
param appSecret string = ''

@description('Address or text of the legal notice, the privacy policy and the intended purpose. The host does not start without them.')
param operator operatorPages

@description('Country whose numbers and holidays count where a person has not chosen: DE, AT or CH.')
@allowed(['DE', 'AT', 'CH'])
param country string = 'DE'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

var isManaged = appType == 'UserAssignedMSI'
var botAppId = isManaged ? identity.properties.clientId : appId

module vault 'vault.bicep' = if (!isManaged) {
  name: 'vault'
  params: {
    name: name
    location: location
    readerId: identity.properties.principalId
    appSecret: appSecret
  }
}

module host 'host.bicep' = {
  name: 'host'
  params: {
    name: name
    location: location
    image: image
    identityId: identity.id
    appType: appType
    appId: botAppId
    secretUri: isManaged ? '' : vault!.outputs.secretUri
    operator: operator
    country: country
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    appType: appType
    appId: botAppId
    identityId: isManaged ? identity.id : ''
    endpoint: 'https://${host.outputs.domain}/api/messages'
  }
}

@description('For triagebot teams-package --app-id.')
output appId string = botAppId

@description('For triagebot teams-package --public-url.')
output publicUrl string = 'https://${host.outputs.domain}'
