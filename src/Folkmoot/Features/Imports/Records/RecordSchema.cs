namespace Folkmoot.Features.Imports.Records;

/// <summary>The published schema of the record format.</summary>
public static class RecordSchema
{
    public const string Address = "/schemas/record.json";

    public static void MapRecordSchema(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, () => Results.Stream(Open(), "application/schema+json"));

    public static Stream Open() => typeof(RecordSchema).Assembly.GetManifestResourceStream("record.schema.json")!;
}
