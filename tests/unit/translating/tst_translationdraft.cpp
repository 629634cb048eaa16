// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's working copy: nothing that somebody typed is lost, whatever happens to the fiche meanwhile.
#include "testprogram.h"
#include "translating/markedtext.h"
#include "translating/translationdraft.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

QList<Run> plain(const QString &text)
{
    return text.isEmpty() ? QList<Run>() : QList<Run>{{text, {}, {}}};
}

/// A title and two paragraphs.
Translation text(Language language, const QString &title, const QString &first, const QString &second)
{
    Translation made;
    made.language = language;
    made.title = title;
    for (const QString &words : {first, second}) {
        Block block;
        block.runs = plain(words);
        made.what.append(block);
    }
    return made;
}

const Translation frenchText = text(Language::Fr, u"Titre"_qs, u"Un."_qs, u"Deux."_qs);

} // namespace

class TestTranslationDraft : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_fiche = u"650000000000000000000001"_qs;

    TranslationDraft opened(const Translation &now, const Translation &theirs)
    {
        auto draft = TranslationDraft::open(m_folder.path(), m_fiche, now, theirs, Language::Uk);
        if (!draft)
            qFatal("the draft does not open");
        return std::move(draft).value();
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(m_fiche + QStringLiteral(".uk.json")); }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void aNewLanguageIsAllMissing()
    {
        const auto draft = opened(frenchText, {});
        QCOMPARE(draft.segments().size(), 3);
        QCOMPARE(draft.count(SegmentState::Missing), 3);
        QVERIFY(!draft.hasChanges());
        QCOMPARE(nextToDo(draft, 0), 1);
    }

    void whatIsTypedIsThereAgain()
    {
        auto draft = opened(frenchText, text(Language::Uk, u"Назва"_qs, u"Один."_qs, {}));
        QCOMPARE(draft.count(SegmentState::Done), 2);
        draft.setTarget(2, plain(u"Два."_qs));
        QCOMPARE(draft.segments()[2].state, SegmentState::Draft);
        QVERIFY(draft.hasChanges());
        QVERIFY(draft.save().ok());
        const auto again = opened(frenchText, text(Language::Uk, u"Назва"_qs, u"Один."_qs, {}));
        QCOMPARE(again.segments(), draft.segments());
    }

    void nothingTypedIsMissingAgain()
    {
        auto draft = opened(frenchText, {});
        draft.setTarget(0, plain(u"Назва"_qs));
        draft.setState(0, SegmentState::Done);
        draft.setTarget(0, plain(u"   "_qs));
        QCOMPARE(draft.segments()[0].state, SegmentState::Missing);
        draft.setState(0, SegmentState::Done); // there is nothing to be done with
        QCOMPARE(draft.segments()[0].state, SegmentState::Missing);
    }

    void newFrenchIsShownBesideTheOld()
    {
        auto draft = opened(frenchText, {});
        draft.setTarget(1, plain(u"Один."_qs));
        draft.setState(1, SegmentState::Done);
        QVERIFY(draft.save().ok());
        auto again = opened(text(Language::Fr, u"Titre"_qs, u"Un et demi."_qs, u"Deux."_qs), {});
        QCOMPARE(again.segments()[1].state, SegmentState::ToCheck);
        QCOMPARE(again.segments()[1].frenchBefore, plain(u"Un."_qs));
        QCOMPARE(again.segments()[1].segment.target, plain(u"Один."_qs));
        again.setState(1, SegmentState::Done);
        QVERIFY(again.segments()[1].frenchBefore.isEmpty());
        QVERIFY(again.save().ok());
        const auto third = opened(text(Language::Fr, u"Titre"_qs, u"Un et demi."_qs, u"Deux."_qs), {});
        QCOMPARE(third.segments()[1].state, SegmentState::Done);
    }

    void whatSomebodyElsePublishedIsTakenWhereNobodyTyped()
    {
        const auto before = text(Language::Uk, u"Назва"_qs, u"Один."_qs, {});
        auto draft = opened(frenchText, before);
        draft.setTarget(0, plain(u"Моя назва"_qs));
        QVERIFY(draft.save().ok());
        const auto again = opened(frenchText, text(Language::Uk, u"Назва"_qs, u"Раз."_qs, u"Два."_qs));
        QCOMPARE(again.segments()[0].segment.target, plain(u"Моя назва"_qs));
        QCOMPARE(again.segments()[1].segment.target, plain(u"Раз."_qs));
        QCOMPARE(again.segments()[2].segment.target, plain(u"Два."_qs));
    }

    void whereBothTypedBothAreShown()
    {
        auto draft = opened(frenchText, text(Language::Uk, u"Назва"_qs, u"Один."_qs, {}));
        draft.setTarget(1, plain(u"Мій один."_qs));
        draft.setState(1, SegmentState::Done);
        QVERIFY(draft.save().ok());
        const auto again = opened(frenchText, text(Language::Uk, u"Назва"_qs, u"Їхній один."_qs, {}));
        QCOMPARE(again.segments()[1].state, SegmentState::ToCheck);
        QCOMPARE(again.segments()[1].segment.target, plain(u"Мій один."_qs));
        QCOMPARE(again.segments()[1].theirs, plain(u"Їхній один."_qs));
    }

    void aSectionThatGoesAndComesBackKeepsItsTranslation()
    {
        auto draft = opened(frenchText, {});
        draft.setTarget(2, plain(u"Два."_qs));
        QVERIFY(draft.save().ok());
        Translation shorter = frenchText;
        shorter.what.removeLast();
        const auto meanwhile = opened(shorter, {});
        QCOMPARE(meanwhile.segments().size(), 2);
        QVERIFY(meanwhile.save().ok());
        QCOMPARE(opened(frenchText, {}).segments()[2].segment.target, plain(u"Два."_qs));
    }

    void aDamagedCopyIsSetAsideNotOverwritten()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"segments\": [") > 0);
        damaged.close();
        const auto first = TranslationDraft::open(m_folder.path(), m_fiche, frenchText, {}, Language::Uk);
        QVERIFY(!first);
        QCOMPARE(first.error().problem, Problem::Damaged);
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        QCOMPARE(opened(frenchText, {}).segments().size(), 3);
    }

    void whereNothingCanBeWrittenThatIsSaid()
    {
        QFile blocking(m_folder.filePath(QStringLiteral("blocked")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        auto draft = TranslationDraft::open(m_folder.filePath(QStringLiteral("blocked/folder")), m_fiche, frenchText,
                                            {}, Language::Uk);
        QVERIFY(draft.ok());
        draft->setTarget(0, plain(u"Назва"_qs));
        QCOMPARE(draft->save().error().problem, Problem::CannotWrite);
    }

    void whoConfirmedItAndWhatIsMeantSoAreKept()
    {
        QTemporaryDir folder;
        Translation french, arabic;
        french.title = u"Payer 3 fois"_qs;
        arabic.language = Language::Ar;
        const QDateTime now(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC);
        const QString anna = u"0123456789abcdef0123456789abcdef"_qs; // an account
        const auto open = [&] {
            auto draft = TranslationDraft::open(folder.path(), u"f"_qs, french, arabic, Language::Ar);
            if (!draft)
                qFatal("no draft");
            return std::move(draft).value();
        };
        auto draft = open();
        draft.confirm(0, anna, now); // nothing stands there
        QVERIFY(draft.segments()[0].by.isEmpty());
        draft.setTarget(0, {{u"ثلاث مرات"_qs, {}, {}}});
        draft.confirm(0, anna, now);
        draft.setMeant(0, {u"numbers:3"_qs});
        QVERIFY(draft.save());
        draft = open();
        QCOMPARE(draft.segments()[0].state, SegmentState::Done);
        QCOMPARE(draft.segments()[0].by, anna);
        QCOMPARE(draft.segments()[0].on, now);
        QCOMPARE(draft.segments()[0].meant, QStringList{u"numbers:3"_qs});
        french.title = u"Payer 4 fois"_qs; // asked anew of another French
        QVERIFY(open().segments()[0].meant.isEmpty());
        draft.setTarget(0, {{u"أربع مرات"_qs, {}, {}}}); // by nobody yet
        QVERIFY(draft.segments()[0].by.isEmpty() && !draft.segments()[0].on.isValid());
    }

    /// Working copies once had the address of whoever confirmed: it is not read, and gone with the next save.
    void anAddressThatWasKeptIsDropped()
    {
        QTemporaryDir folder;
        Translation french, arabic;
        french.title = u"Payer"_qs;
        arabic.language = Language::Ar;
        const auto open = [&] {
            auto draft = TranslationDraft::open(folder.path(), u"f"_qs, french, arabic, Language::Ar);
            if (!draft)
                qFatal("no draft");
            return std::move(draft).value();
        };
        const QByteArray key = open().segments()[0].segment.key.toUtf8();
        QFile file(folder.filePath(u"f.ar.json"_qs));
        for (const char *by : {"anna@exemple.test", "anna", "0123456789ABCDEF0123456789ABCDEF"}) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(
                QByteArray(R"({"fiche":"f","language":"ar","segments":[{"key":"KEY","source":[["Payer",0,""]],)"
                           R"("target":[["ادفعوا",0,""]],"state":"done","by":"BY","on":"2026-12-01T10:00:00Z"}]})")
                    .replace("KEY", key)
                    .replace("BY", by));
            file.close();
            const auto draft = open();
            QCOMPARE(draft.segments()[0].state, SegmentState::Done);
            QCOMPARE(draft.segments()[0].by, QString());
            QVERIFY(draft.segments()[0].on.isValid());
            QVERIFY(draft.save());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(by));
            file.close();
        }
    }

    /// A kind that names nothing is meant so of these words only; a number that French has stays meant so.
    void whatIsMeantSoOfOtherWordsIsAskedAgain()
    {
        Translation french, arabic;
        french.title = u"Payer 3 fois"_qs;
        arabic.language = Language::Ar;
        auto draft = TranslationDraft::look({}, u"f"_qs, french, arabic, Language::Ar);
        draft.setTarget(0, plain(u"ثلاث مرات"_qs));
        const QStringList all{u"ending:"_qs, u"numbers:3"_qs, u"punctuation::"_qs, u"numbers:3:4"_qs, u"length:"_qs};
        draft.setMeant(0, all);
        draft.setTarget(0, plain(u"ثلاث مرات"_qs)); // the same
        QCOMPARE(draft.segments()[0].meant, all);
        draft.setTarget(0, plain(u"ثلاث مرات."_qs));
        QCOMPARE(draft.segments()[0].meant, (QStringList{u"numbers:3"_qs, u"punctuation::"_qs, u"numbers:3:4"_qs}));
    }

    void marksAreNumbersThatCannotBeChanged()
    {
        const QList<Run> source{{u"a "_qs, {}, {}},
                                {u"b"_qs, Style::Bold, {}},
                                {u" c "_qs, {}, {}},
                                {u"d"_qs, {}, u"https://a.fr/"_qs},
                                {u"e"_qs, Style::Bold, {}}};
        const QList<Run> marks = marksOf(source);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(markedText(source, marks), u"a <1>b</1> c <2>d</2><1>e</1>"_qs);
        QCOMPARE(runsFromMarked(markedText(source, marks), marks), source);
        QCOMPARE(runsFromMarked(u"<2>х</2> <9>y</9>"_qs, marks),
                 (QList<Run>{{u"х"_qs, {}, u"https://a.fr/"_qs}, {u" <9>y</9>"_qs, {}, {}}}));
        QCOMPARE(runsFromMarked(u"<1>не закрито"_qs, marks), (QList<Run>{{u"не закрито"_qs, Style::Bold, {}}}));
        QCOMPARE(runsFromMarked(u"просто</1>"_qs, marks), plain(u"просто"_qs));
        QCOMPARE(runsFromMarked(QString(), marks), QList<Run>());
    }
};

ESCALE_GUILESS_TEST(TestTranslationDraft)
#include "tst_translationdraft.moc"
