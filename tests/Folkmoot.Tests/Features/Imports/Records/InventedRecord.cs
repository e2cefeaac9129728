using System.Text.Json.Nodes;

namespace Folkmoot.Tests.Features.Imports.Records;

/// <summary>The record of a ferry that never sailed, to be changed by a test before it is imported.</summary>
internal sealed class InventedRecord(string authority)
{
    private readonly JsonObject _root = JsonNode.Parse(Text)!.AsObject();

    public JsonObject Root => _root;

    public JsonArray Services => _root["services"]!.AsArray();

    public JsonArray Contracts => _root["contracts"]!.AsArray();

    public JsonArray Decisions => _root["decisions"]!.AsArray();

    public JsonArray Terms => Contracts[0]!["terms"]!.AsArray();

    public byte[] Bytes()
    {
        _root["authority"]!["key"] = authority;
        return System.Text.Encoding.UTF8.GetBytes(_root.ToJsonString());
    }

    public InventedRecord WithoutTerm(string key)
    {
        Terms.Remove(Terms.Single(t => (string?)t!["key"] == key));
        return this;
    }

    private const string Text = """
    {
      "key": "ferry",
      "authority": { "key": "island", "name": "Island Council" },
      "sources": [{ "key": "log", "title": "The harbour log", "url": "https://island.example/log" }, { "key": "gazette", "title": "The Gazette" }],
      "bodies": [{ "key": "ferry-committee", "name": "Ferry Committee", "kind": "committee", "meetings": [{ "key": "m1", "on": "2021-11-02", "basis": "stated", "source": "log" }] }],
      "partners": [{ "key": "harbour-trust", "name": "Harbour Trust" }],
      "providers": [{ "key": "blue-boats", "name": "Blue Boats" }],
      "services": [
        {
          "key": "ferry", "title": "Ferry", "purpose": "Takes islanders across.", "duties": ["Ferries Act 1900 s.3"], "basis": "stated", "source": "log",
          "events": [{ "key": "storm", "on": "2021-02-03", "what": "A storm sank the slipway.", "basis": "press", "source": "gazette" }]
        },
        { "key": "lighthouse", "title": "Lighthouse", "basis": "stated", "source": "log" }
      ],
      "contracts": [
        {
          "key": "ferry-contract", "title": "Ferry contract", "service": "ferry", "start": "2020-01-01", "end": "2023-03-31", "latestEnd": "2024-03-31", "regime": "pcr-2015",
          "providers": ["blue-boats"], "basis": "stated", "source": "log",
          "options": [{ "key": "more", "months": 12, "takenUp": "no", "basis": "stated", "source": "log" }],
          "terms": [
            { "key": "t1", "from": "2020-01-01", "to": "2020-12-31", "arose": "initial", "competed": "yes", "annualValue": 1200, "basis": "stated", "source": "log" },
            { "key": "t2", "from": "2021-01-01", "to": "2021-09-30", "arose": "direct-award", "competed": "no", "value": 900, "decision": "f-1",
              "grounds": [{ "citation": "PCR 2015 reg 32(2)(c)" }], "basis": "stated", "source": "log" },
            { "key": "t3", "from": "2021-10-01", "to": "2022-03-31", "arose": "renewal", "competed": "no", "basis": "inferred", "source": "log" },
            { "key": "t4", "from": "2022-04-01", "to": "2023-03-31", "arose": "direct-award", "competed": "no", "value": 1500, "decision": "f-2",
              "grounds": [{ "citation": "PCR 2015 reg 72(1)(b)" }, { "citation": "Other procedure", "procedureOnly": true }], "basis": "stated", "source": "log" }
          ],
          "funding": [
            { "key": "own", "term": "t4", "party": "Island Council", "amount": 1000, "status": "paid", "basis": "stated", "source": "log" },
            { "key": "trust", "term": "t4", "partner": "harbour-trust", "amount": 500, "status": "agreed-in-principle", "basis": "stated", "source": "log" }
          ]
        }
      ],
      "decisions": [
        { "key": "f-1", "reference": "F/1", "title": "Let the boats sail", "madeOn": "2020-12-10", "state": "approved", "basis": "stated", "source": "log",
          "services": [{ "service": "ferry", "basis": "stated", "source": "log" }] },
        { "key": "f-2", "reference": "F/2", "title": "Let them sail again", "basis": "stated", "source": "log",
          "services": [{ "service": "ferry", "basis": "stated", "source": "log" }],
          "considerations": [
            { "key": "c", "body": "ferry-committee", "meeting": "m1", "on": "2021-11-02", "outcome": "noted", "basis": "stated", "source": "log",
              "questions": [{ "key": "q", "text": "Who mends the slipway?", "basis": "stated", "source": "log" }],
              "promises": [
                { "key": "p1", "text": "The slipway will be mended.", "basis": "stated", "source": "log" },
                { "key": "p2", "text": "A flag will be bought.", "keptOn": "2022-01-01", "basis": "stated", "source": "log" }
              ] }
          ] },
        { "key": "f-3", "reference": "F/3", "title": "Sell the boats", "due": { "kind": "not-before", "from": "2027-02-01" }, "state": "due", "basis": "stated", "source": "log",
          "services": [{ "service": "ferry", "basis": "stated", "source": "log" }] }
      ]
    }
    """;
}
