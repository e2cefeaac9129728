using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records.Format;

namespace Folkmoot.Features.Imports.Records.Writing;

internal sealed class ConsiderationRows(Identities ids, Sourced sourced)
{
    private readonly Guid authority = ids.AuthorityId;

    public IEnumerable<Row> Of(DecisionFacts decision, long sortKey) => decision.Considerations.SelectMany(facts =>
    {
        var path = $"decision/{decision.Key}/consideration/{facts.Key}";
        return new Row[] { Row(decision, facts, path, sortKey) }
            .Concat(facts.Questions.Select(q => Row(path, q)))
            .Concat(facts.Promises.Select(p => Row(path, p)));
    });

    private Row<Consideration> Row(DecisionFacts decision, ConsiderationFacts facts, string path, long sortKey) => new(path, sourced.Says(facts, facts.Known, sortKey),
        id => new Consideration { Id = id, AuthorityId = authority, DecisionId = ids.Of("decision", decision.Key), BodyId = ids.Of("body", facts.Body), SortKey = sortKey },
        consideration =>
        {
            (consideration.On, consideration.Outcome, consideration.Comments) = (facts.On, facts.Outcome, facts.Comments);
            (consideration.BodyId, consideration.SortKey) = (ids.Of("body", facts.Body), sortKey);
            consideration.MeetingId = ids.OfAny("meeting", facts.Meeting);
            sourced.Set(consideration, facts.Known);
        });

    private Row<Question> Row(string consideration, QuestionFacts facts) => new($"{consideration}/question/{facts.Key}", sourced.Says(facts, facts.Known),
        id => new Question { Id = id, AuthorityId = authority, ConsiderationId = ids.Of(consideration), Text = facts.Text },
        question =>
        {
            (question.Text, question.Reply, question.AnsweredOn) = (facts.Text, facts.Reply, facts.AnsweredOn);
            sourced.Set(question, facts.Known);
        });

    private Row<Promise> Row(string consideration, PromiseFacts facts) => new($"{consideration}/promise/{facts.Key}", sourced.Says(facts, facts.Known),
        id => new Promise { Id = id, AuthorityId = authority, ConsiderationId = ids.Of(consideration), Text = facts.Text },
        promise =>
        {
            (promise.Text, promise.Owner, promise.DueOn, promise.KeptOn) = (facts.Text, facts.Owner, facts.DueOn, facts.KeptOn);
            sourced.Set(promise, facts.Known);
        });
}
