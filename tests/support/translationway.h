// SPDX-License-Identifier: GPL-3.0-or-later
// A public fiche on its way to readers of another language: a translator's window, an expert's, a kiosk after its sync,
// all against one server with the write contract. Hands on keys only.
#pragma once

#include "feedserver/authorscontent.h"
#include "reader/ficheview.h"
#include "speech/pagewords.h"
#include "syncrig.h"
#include "translatorrig.h"

namespace escale::test {

/// Made up, in the language's letters.
inline QString madeUpWords(Language language, qsizetype segment)
{
    const QString word = language == Language::Ar ? u"كلمة"_qs : language == Language::Ti ? u"ቃል"_qs : u"слово"_qs;
    return word + u' ' + QString(static_cast<int>(segment) + 1, word[0]);
}

/// What a sync would bring: the French of the fiche, into the rig's library.
inline void takeFrench(TranslationFeed &feed, const QByteArray &id, TranslatorRig &rig)
{
    bool put = false;
    feed.text(QString::fromLatin1(id), Language::Fr, [&](AuthorAnswer<Detail> got) {
        QVERIFY(got);
        rig.sample.change({PutFiche{got->fiche, {FreshText{got->translation, {}}}, {}}});
        put = true;
    });
    QVERIFY(put || QTest::qWaitFor([&put] { return put; }));
}

/// `id` has no translation into `language` yet. ESCALE_PICTURES=folder draws the stations. See currentTestFailed().
inline void goesToReaders(const AuthorsContent &content, const FeedServer &server, const QByteArray &id,
                          Language language)
{
    TranslatorRig translator(Language::Fr, language), expert(Language::Fr, language);
    const QTemporaryDir folder;
    Account first(server, "translator", folder), second(server, "expert", folder);
    TranslationFeed feed(first.feed);
    for (TranslatorRig *rig : {&translator, &expert})
        takeFrench(feed, id, *rig);
    first.enter(translator.dispatch);
    second.enter(expert.dispatch);

    // The translator: by keys alone.
    const auto isThere = [&id](const TranslatorRig &rig) {
        return std::any_of(rig.desk.tasks().begin(), rig.desk.tasks().end(),
                           [&id](const TranslationTask &task) { return task.fiche == QString::fromLatin1(id); });
    };
    for (TranslatorRig *rig : {&translator, &expert}) {
        rig->desk.refresh();
        QTRY_VERIFY(isThere(*rig));
    }
    translator.window.activateWindow();
    translator.openByKeys(QString::fromLatin1(id));
    if (QTest::currentTestFailed())
        return;
    auto *editor = translator.find<QPlainTextEdit>("editor");
    const qsizetype segments = translator.desk.draft()->segments().size();
    for (qsizetype at = 0; at < segments; ++at) {
        translator.write(madeUpWords(language, at));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(translator.desk.draft()->count(SegmentState::Done), segments);
    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(translator.dispatch.last() && translator.dispatch.last()->finished);
    QVERIFY(!translator.find<QLabel>("sent")->text().isEmpty());
    QVERIFY(!translator.find<QPushButton>("publish")->isVisibleTo(&translator.window));
    translator.picture(u"translator-sent-"_qs + code(language));

    // The expert: finds what waits, sees what was proposed, takes it, corrects one sentence, publishes; by keys
    // alone.
    expert.window.activateWindow();
    second.enter(expert.dispatch); // signed in anew: what waits by now
    QTRY_VERIFY(expert.desk.tasks().first().awaitsReview);
    QCOMPARE(expert.desk.tasks().first().fiche, QString::fromLatin1(id));
    expert.picture(u"translator-waits-"_qs + code(language));
    expert.openByKeys(QString::fromLatin1(id));
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(expert.dispatch.proposals().size(), 1);
    expert.picture(u"translator-proposal-"_qs + code(language));
    editor = expert.find<QPlainTextEdit>("editor");
    for (qsizetype at = 0; at < segments; ++at) {
        QTRY_VERIFY(expert.desk.hasSearched());
        const auto row = static_cast<int>(expert.desk.matches().size());
        QTest::keyClick(editor, Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(editor->toPlainText(), madeUpWords(language, at));
        if (at == 1)
            editor->insertPlainText(u"!"_qs);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }
    expert.press("publish");
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(expert.dispatch.last() && expert.dispatch.last()->kind == TranslationReport::Kind::Published);
    QTRY_VERIFY(std::none_of(expert.desk.tasks().begin(), expert.desk.tasks().end(),
                             [](const TranslationTask &task) { return task.awaitsReview; }));
    expert.picture(u"translator-published-"_qs + code(language));
    const auto readers = content.translation(id, QString(code(language)).toLatin1());
    QVERIFY(readers);
    QCOMPARE(ordered::text(ordered::member(readers->content, u"titreInformatif"_qs)),
             std::optional(madeUpWords(language, 0)));

    // A kiosk after its next sync: shown and said in the language.
    SyncRig kiosk;
    SyncRun run;
    run.http = shortLimits();
    const SyncOutcome outcome = kiosk.sync(server.url(), run);
    QVERIFY2(outcome.complete, whyNot(outcome).constData());
    const auto read = kiosk.reader()->fiche(QString::fromLatin1(id), language);
    QVERIFY(read.ok() && !read->fallback);
    QCOMPARE(read->translation.title, madeUpWords(language, 0));
    Appearance letters(Profile::Kiosk);
    letters.setLanguage(language);
    FicheView page(letters);
    page.setLayoutDirection(direction(language));
    page.resize(1080, 1920);
    PageContent shown;
    shown.columns.append({*read, language});
    shown.interfaceLanguage = language;
    shown.now = translator.sample.clock.now();
    page.setContent(shown);
    page.show();
    TranslatorRig::picture(page, u"translator-kiosk-"_qs + code(language));
    const auto said = pageUtterances(read->fiche, read->translation, QDate(2026, 11, 30), language);
    QCOMPARE(said.first().shown, madeUpWords(language, 0));
    QCOMPARE(said.first().language, language);
}

} // namespace escale::test
