using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace TriageBot.Reports.Fhir;

/// <summary>FHIR resources as JSON.</summary>
public static class FhirJson
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).Pretty();

    /// <summary>The JSON of a bundle.</summary>
    public static string Write(Bundle bundle) => JsonSerializer.Serialize(bundle, Options);

    /// <summary>The bundle in a JSON text; throws when it is not valid FHIR.</summary>
    public static Bundle Read(string json) => JsonSerializer.Deserialize<Bundle>(json, Options)!;
}
