using System.Text;
using Folkmoot.Features.Imports.Records.Format;

namespace Folkmoot.Tests.Features.Imports.Records;

public class RecordReadingTests
{
    private static readonly string Good = Encoding.UTF8.GetString(new InventedRecord("island").Bytes());

    [Fact]
    public void A_good_record_has_no_problem() => Assert.Empty(RecordFile.Read(Encoding.UTF8.GetBytes(Good)).Problems);

    [Theory]
    [InlineData("\"annualValue\":1200", "\"anualValue\":1200", "$.contracts[0].terms[0].anualValue", "unknown property \"anualValue\"; known here: key, from, to")]
    [InlineData("\"to\":\"2020-12-31\"", "\"to\":\"31/12/2020\"", "$.contracts[0].terms[0].to", "\"31/12/2020\" is not a day")]
    [InlineData("\"to\":\"2020-12-31\"", "\"to\":\"2020-11-31\"", "$.contracts[0].terms[0].to", "\"2020-11-31\" is not a day")]
    [InlineData("\"to\":\"2020-12-31\"", "\"to\":\"2019-12-31\"", "$.contracts[0].terms[0].to", "2019-12-31 is before \"from\", which is 2020-01-01")]
    [InlineData("\"annualValue\":1200", "\"annualValue\":1200.005", "$.contracts[0].terms[0].annualValue", "no part smaller than a penny")]
    [InlineData("\"annualValue\":1200", "\"annualValue\":\"1200\"", "$.contracts[0].terms[0].annualValue", "this must be a number, and is a text")]
    [InlineData("\"annualValue\":1200", "\"annualValue\":1e99", "$.contracts[0].terms[0].annualValue", "1e99 is too large")]
    [InlineData("\"decision\":\"f-1\"", "\"decision\":\"f-9\"", "$.contracts[0].terms[1].decision", "no decision in this file has the key \"f-9\"")]
    [InlineData("\"key\":\"t2\"", "\"key\":\"t1\"", "$.contracts[0].terms[1].key", "there is another term with the key \"t1\"")]
    [InlineData("\"key\":\"own\"", "\"key\":\"trust\"", "$.contracts[0].funding[1].key", "another member of this list has the key \"trust\"")]
    [InlineData("\"key\":\"t2\"", "\"key\":\"T 2\"", "$.contracts[0].terms[1].key", "\"T 2\" is not a key")]
    [InlineData("\"competed\":\"yes\"", "\"competed\":\"perhaps\"", "$.contracts[0].terms[0].competed", "\"perhaps\" is not one of: unknown, yes, no")]
    [InlineData("\"regime\":\"pcr-2015\",", "\"regime\":\"pcr-2015\",\"regime\":\"none\",", "$.contracts[0].regime", "this property is written twice")]
    [InlineData("\"regime\":\"pcr-2015\",", "\"codes\":[\"85000000\",\"8500000\"],", "$.contracts[0].codes[1]", "\"8500000\" is not a code of the common procurement vocabulary")]
    [InlineData("\"months\":12", "\"months\":0", "$.contracts[0].options[0].months", "0 is not a whole number of 1 or more")]
    [InlineData("\"name\":\"Island Council\"", "\"name\":\"Island Council\",\"references\":\"nn/nn\"", "$.authority.references", "is no pattern of references")]
    [InlineData("\"party\":\"Island Council\"", "\"party\":null", "$.contracts[0].funding[0].party", "name the funder once")]
    [InlineData("\"title\":\"Ferry contract\",", "", "$.contracts[0]", "the property \"title\" is missing")]
    [InlineData("\"title\":\"Ferry contract\"", "\"title\":\" \"", "$.contracts[0].title", "this is empty")]
    [InlineData("https://island.example/log", "javascript:alert(1)", "$.sources[0].url", "is not an address that begins with http")]
    [InlineData("\"takenUp\":\"no\"", "\"takenUp\":\"no\",\"takenUpBy\":\"f-1\"", "$.contracts[0].options[0].takenUpBy", "\"takenUp\" must be \"yes\"")]
    public void Each_fault_is_named_with_its_path(string written, string instead, string path, string message)
    {
        Assert.Contains(written, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(written, StringComparison.Ordinal);
        var (record, problems) = RecordFile.Read(Encoding.UTF8.GetBytes(Good[..at] + instead + Good[(at + written.Length)..]));

        Assert.Null(record);
        Assert.Contains(problems, p => p.Path == path && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_their_lines()
    {
        var (_, problems) = RecordFile.Read("{\n \"key\": \"a\",\n \"authority\": { \"key\": \"b\",\n \"name\": 3 },\n \"services\": [ { \"key\": \"s\",\n \"title\": \"S\", \"basis\": \"stated\",\n \"source\": \"none\" } ],\n \"more\": 1\n}"u8);

        Assert.Equal([4, 7, 8], problems.Select(p => p.Line));
        Assert.Equal("line 8: $.more: unknown property \"more\"; known here: $schema, key, authority, sources, bodies, portfolios, divisions, partners, providers, services, contracts, decisions", problems[2].ToString());
    }

    [Theory]
    [InlineData("", "this is not JSON")]
    [InlineData("{", "this is not JSON")]
    [InlineData("{} {}", "this is not JSON")]
    [InlineData("[]", "a record file holds one object, and this is a list")]
    [InlineData("null", "a record file holds one object, and this is null")]
    public void What_is_no_record_is_refused_in_one_sentence(string text, string message) =>
        Assert.Contains(message, Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(text)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Single(RecordFile.Read([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]).Problems);
        Assert.Contains("not JSON", Assert.Single(RecordFile.Read([(byte)'{', (byte)'"', (byte)'k', (byte)'"', (byte)':', (byte)'"', 0xc3, (byte)'"', (byte)'}']).Problems).Message, StringComparison.Ordinal);
    }
}
