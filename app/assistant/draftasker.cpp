// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/draftasker.h"

#include "ask/asker.h"
#include "ask/fichetexts.h"
#include "ask/quoting.h"
#include "assistant/draftpassages.h"
#include "base/try.h"
#include "l10n/sessions.h"
#include "search/contentwords.h"
#include "search/kin.h"
#include "search/searchindexer.h"
#include "search/words.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>

namespace escale {
namespace {

Result<Done> makeLibrary(const QString &path, const ReadFiche &draft)
{
    SearchIndexer indexer;
    ESCALE_TRY(const auto writer, Writer::open(path, &indexer));
    PutFiche put{draft.fiche, {FreshText{draft.translation, {}}}, {}};
    put.fiche.availableLanguages = LanguageSet{Language::Fr};
    ESCALE_TRY_DONE(writer->apply({put}));
    ESCALE_TRY_DONE(writer->apply({SetSource{QStringLiteral("draft")}}));
    return writer->settle();
}

/// What of `asked` a text can be seen to hold.
AnswerKinds visible(AnswerKinds asked)
{
    return asked & (AnswerKinds(AnswerKind::Amount) | AnswerKind::Time | AnswerKind::Contact);
}

/// The quotations that answer; of a text that must be seen to hold what is asked, only those that do.
bool answers(const Answer &answer, AnswerKinds held)
{
    return std::any_of(answer.quotations.begin(), answer.quotations.end(), [held](const Quotation &one) {
        return one.kind != QuotationKind::Emergency && (!held || (held & heldByText(one.text, Language::Fr)));
    });
}

/// Whether the text has every word that the question is about, in some form.
bool saysAllOf(const QString &content, const QStringList &text)
{
    Kin kin(Language::Fr);
    const QStringList words = contentWords(content, Language::Fr);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(text.begin(), text.end(), [&](const QString &other) {
            return other == word || (other.at(0) == word.at(0) && kin.isForm(word, other));
        });
    });
}

/// A card says the price whatever else the question is about: there is one fiche.
Result<bool> aPriceIsSaid(Reader &reader, const QString &id, const QString &question, QDate today)
{
    FicheTexts texts(reader);
    Quoting quoting(texts, understand(question, Language::Fr).asked, Language::Fr, today);
    ESCALE_TRY(const auto card, quoting.fact(id));
    return card && card->fact == FactKind::Price;
}

} // namespace

Result<QStringList> DraftAsker::unanswered(const ReadFiche &draft, const QStringList &questions) const
{
    const QTemporaryDir folder; // only this person may read it
    if (!folder.isValid())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("assistant", "This computer has no room to look whether your text "
                                                              "answers the questions."),
                     QStringLiteral("no temporary folder")};
    const QString path = folder.filePath(QStringLiteral("draft.sqlite"));
    ESCALE_TRY_DONE(makeLibrary(path, draft));
    ESCALE_TRY(const auto asker, Asker::open(path, m_clock));
    ESCALE_TRY(const auto reader, Reader::open(path));
    const QStringList words =
        foldedWords(wholeText(draftPassages(draft.fiche, draft.translation, todayOf(m_clock))), Language::Fr);
    QStringList open;
    for (const QString &question : questions) {
        AskQuery query;
        query.text = question;
        auto answer = asker->ask(query);
        if (!answer)
            return answer.error();
        bool answered = answers(*answer, {});
        // Among many fiches a word of a title must say which one is meant. Here there is one: asked once more, as the
        // question after one about it. "Where" stays as it was: no text can be seen to hold a place.
        const Question about = answer->understood;
        const bool where = about.asked.testFlag(AnswerKind::Place);
        const bool noTopic = answer->refused == Refusal::NoTopic;
        if (!answered && !where && (noTopic || saysAllOf(about.content, words))) {
            const AnswerKinds held = visible(about.asked);
            query.topic = draft.translation.title;
            query.topicFiche = draft.fiche.id;
            answer = asker->ask(query);
            if (!answer)
                return answer.error();
            answered = answers(*answer, held);
        }
        ESCALE_TRY(const bool priced, aPriceIsSaid(*reader, draft.fiche.id, question, todayOf(m_clock)));
        if (!answered && !priced)
            open.append(question);
    }
    return open;
}

} // namespace escale
