// The host as a container app: one replica, because its database is a file.
import { operatorPages } from 'types.bicep'

param name string
param location string
param image string
param identityId string
param appType string
param appId string

@description('The app secret in the vault; empty when the identity itself is the app.')
param secretUri string
param operator operatorPages
param country string

var hasSecret = !empty(secretUri)
var settings = [
  { name: 'ASPNETCORE_ENVIRONMENT', value: 'Production' }
  { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
  { name: 'http_ports', value: '8080' }
  { name: 'Storage__Folder', value: '/data' }
  { name: 'Country', value: country }
  { name: 'Operator__Imprint', value: operator.imprint }
  { name: 'Operator__Privacy', value: operator.privacy }
  { name: 'Operator__Purpose', value: operator.purpose }
  { name: 'MicrosoftAppType', value: appType }
  { name: 'MicrosoftAppId', value: appId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
]

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        transport: 'auto'
        allowInsecure: false
      }
      secrets: hasSecret
        ? [{ name: 'app-secret', keyVaultUrl: secretUri, identity: identityId }]
        : []
    }
    template: {
      containers: [
        {
          name: 'host'
          image: image
          env: concat(settings, hasSecret ? [{ name: 'MicrosoftAppPassword', secretRef: 'app-secret' }] : [])
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          probes: [
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 10
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 5
            }
          ]
        }
      ]
      // Two hosts must not write one file, and a file share is no place for SQLite.
      scale: {
        minReplicas: 1
        maxReplicas: 1
      }
      volumes: [{ name: 'data', storageType: 'EmptyDir' }]
    }
  }
}

output domain string = app.properties.configuration.ingress.fqdn
