// SPDX-License-Identifier: GPL-3.0-or-later
// What Ask had before it when it answered or refused: ask_evidence sample|second|fresh|fresh-second|blind-second prints
// a line of JSON for each judged question of that library. Which passages were found, how surely each of them says each
// word, which fiches. For whoever wants to know why a miss misses, or what another threshold would do, without a build.
#include "ask/conversation.h"
#include "ask/quoting.h"
#include "askedset.h"
#include "asklibrary.h"
#include "l10n/sessions.h"
#include "search/filtermatch.h"
#include "search/searcher.h"
#include "search/typedwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int passagesLooked = 24, fichesLooked = 8;

QJsonArray wordsOf(const PassageHit &hit)
{
    QJsonArray words;
    for (const WordSaid &word : hit.words)
        words.append(QJsonObject{{QStringLiteral("word"), word.word},
                                 {QStringLiteral("importance"), static_cast<double>(word.importance)},
                                 {QStringLiteral("required"), word.required},
                                 {QStringLiteral("about"), static_cast<double>(word.about)},
                                 {QStringLiteral("titled"), static_cast<double>(word.titled)},
                                 {QStringLiteral("said"), static_cast<double>(word.said)},
                                 {QStringLiteral("meant"), static_cast<double>(word.meant)}});
    return words;
}

class Evidence {
public:
    Evidence(const QString &library, int digits) : m_digits(digits)
    {
        auto asker = Asker::open(library, systemClock());
        auto searcher = Searcher::open(library, systemClock());
        auto reader = Reader::open(library);
        if (!asker || !searcher || !reader)
            qFatal("no library");
        m_asker = std::move(asker).value();
        m_searcher = std::move(searcher).value();
        m_reader = std::move(reader).value();
    }

    QJsonObject of(const AskedQuestion &asked)
    {
        Conversation conversation;
        AskQuery query;
        Answer answer;
        for (const QString &text : {asked.before, asked.text}) {
            if (text.isEmpty())
                continue;
            query = {};
            query.text = text;
            query.language = asked.reader;
            query = conversation.next(query);
            auto got = m_asker->ask(query);
            if (!got)
                qFatal("not asked: %s", qPrintable(got.error().cause));
            answer = std::move(got).value();
            conversation.note(query, answer);
        }
        const Question &question = answer.understood;
        const QString topic = query.topic.isEmpty() ? QString() : query.topic + u' ';
        QStringList content, places;
        for (const TypedWord &word : typedWords(topic + question.content))
            content.append(word.text);
        for (const Quotation &quotation : answer.quotations)
            places.append(placeOf(quotation, m_digits));
        return {{QStringLiteral("reader"), code(asked.reader)},
                {QStringLiteral("question"), asked.text},
                {QStringLiteral("before"), asked.before},
                {QStringLiteral("kind"), asked.kind},
                {QStringLiteral("held"), shareOf(asked) == Share::Held},
                {QStringLiteral("wanted"), QJsonArray::fromStringList(asked.answers)},
                {QStringLiteral("got"), QJsonArray::fromStringList(places)},
                {QStringLiteral("content"), QJsonArray::fromStringList(content)},
                {QStringLiteral("asked"), static_cast<int>(question.asked.toInt())},
                {QStringLiteral("must"), static_cast<int>(question.must.toInt())},
                {QStringLiteral("yesNo"), question.yesNo},
                {QStringLiteral("topicFiche"), query.topicFiche},
                {QStringLiteral("corrected"), answer.corrected},
                {QStringLiteral("chips"), static_cast<int>(question.chips.size())},
                {QStringLiteral("passages"), passages(topic + question.searched, question, query.language)},
                {QStringLiteral("fiches"), fiches(topic + question.content, question, query.language)}};
    }

private:
    static SearchQuery searchFor(const QString &text, const Question &question, Language reader, int limit)
    {
        SearchQuery query;
        query.text = text + u' ';
        query.language = reader;
        query.limit = limit;
        query.byMeaning = true;
        if (!question.chips.isEmpty()) {
            const FilterMatcher matcher(filterOf(question.chips), Semantics::Escale, todayOf(systemClock()));
            query.keeps = [matcher](const FicheCard &card) { return matcher.matches(filterFacts(card)); };
        }
        return query;
    }

    QJsonArray passages(const QString &text, const Question &question, Language reader)
    {
        QJsonArray list;
        const auto found = m_searcher->passages(searchFor(text, question, reader, passagesLooked));
        if (!found)
            qFatal("not found: %s", qPrintable(found.error().cause));
        FicheTexts texts(*m_reader);
        Quoting quoting(texts, question.asked, reader, todayOf(systemClock()));
        for (const PassageHit &hit : found->hits) {
            const auto fact = quoting.fact(hit.fiche);
            const auto sentence = quoting.sentence(hit);
            const QString quoted = sentence && *sentence ? (*sentence)->text : QString();
            Quotation quotation;
            quotation.fiche = hit.fiche;
            quotation.section = hit.section;
            list.append(QJsonObject{
                {QStringLiteral("place"), placeOf(quotation, m_digits)},
                {QStringLiteral("language"), code(hit.language)},
                {QStringLiteral("fact"), fact && *fact ? placeOf(**fact, m_digits) : QString()},
                {QStringLiteral("score"), hit.score},
                {QStringLiteral("nearness"), static_cast<double>(hit.nearness)},
                {QStringLiteral("block"), hit.quote.block},
                {QStringLiteral("quote"), hit.quote.text},
                {QStringLiteral("quoted"), quoted},
                {QStringLiteral("holds"), static_cast<int>(heldByText(quoted, hit.language).toInt())},
                {QStringLiteral("held"), static_cast<int>(heldByText(hit.quote.text, hit.language).toInt())},
                {QStringLiteral("announced"), static_cast<int>(announcedBy(hit.section.title, hit.language).toInt())},
                {QStringLiteral("says"), says(quoted, question.must, hit.language)},
                {QStringLiteral("words"), wordsOf(hit)}});
        }
        return list;
    }

    QJsonArray fiches(const QString &text, const Question &question, Language reader)
    {
        QJsonArray list;
        const auto found = m_searcher->search(searchFor(text, question, reader, fichesLooked));
        if (!found)
            qFatal("not found: %s", qPrintable(found.error().cause));
        for (const SearchHit &hit : found->hits)
            list.append(QJsonObject{{QStringLiteral("fiche"), hit.card.id.right(m_digits)},
                                    {QStringLiteral("score"), hit.score}});
        return list;
    }

    int m_digits;
    std::unique_ptr<Asker> m_asker;
    std::unique_ptr<Searcher> m_searcher;
    std::unique_ptr<Reader> m_reader;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString name = QCoreApplication::arguments().value(1);
    const QHash<QString, const char *> sets{{QStringLiteral("sample"), ESCALE_ASKED},
                                            {QStringLiteral("fresh"), ESCALE_ASKED_FRESH},
                                            {QStringLiteral("second"), ESCALE_ASKED_SECOND},
                                            {QStringLiteral("fresh-second"), ESCALE_ASKED_FRESH_SECOND},
                                            {QStringLiteral("blind-second"), ESCALE_ASKED_BLIND_SECOND}};
    if (!sets.contains(name))
        qFatal("ask_evidence sample|second|fresh|fresh-second|blind-second");
    const bool second = name.endsWith(u"second");
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("library.sqlite"));
    if (second)
        makeAskLibrary(QStringLiteral(ESCALE_ASK_LIBRARY), library);
    else if (!QFile::copy(QStringLiteral(":/sample/library.sqlite"), library))
        qFatal("no sample");
    Evidence evidence(library, second ? 3 : 2);
    QTextStream out(stdout);
    for (const AskedQuestion &question : askedQuestions(QString::fromUtf8(sets.value(name))))
        out << QJsonDocument(evidence.of(question)).toJson(QJsonDocument::Compact) << "\n";
    return 0;
}
