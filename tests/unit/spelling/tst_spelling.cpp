// SPDX-License-Identifier: GPL-3.0-or-later
// The spelling as a window asks it; the small dictionary here is our own, in the form that hunspell(5) states.
#include "spelling/dictionary.h"
#include "spelling/spelling.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

class TestSpelling final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Spelling> m_spelling;

    [[nodiscard]] QString words() const { return m_folder->filePath(u"words/fr.txt"_qs); }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QStringList unknown(const QString &text)
    {
        std::optional<QStringList> found;
        m_spelling->check(text, this, [&found, text](const QList<TextRange> &ranges) {
            found = QStringList();
            for (const TextRange &range : ranges)
                found->append(text.sliced(range.start, range.length));
        });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, 10'000);
        return found.value_or(QStringList{u"no answer"_qs});
    }

    QStringList suggested(const QString &word)
    {
        std::optional<QStringList> found;
        m_spelling->suggest(word, this, [&found](const QStringList &list) { found = list; });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, 10'000);
        return found.value_or(QStringList{u"no answer"_qs});
    }

    void begin()
    {
        m_spelling = std::make_unique<Spelling>(
            Language::Fr, QStringList{m_folder->filePath(u"nowhere"_qs), m_folder->path()}, words());
    }

private Q_SLOTS:
    void init()
    {
        m_spelling.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"fr.aff"_qs, "SET UTF-8\nICONV 1\nICONV ’ '\nWORDCHARS '-\nTRY esaéà\n"
                          "PFX L Y 1\nPFX L 0 l' [aeéhiou]\nSFX S Y 1\nSFX S 0 s [^s]\n");
        put(u"fr.dic"_qs, "7\naide/LS\nécole/LS\ncarte/S\ndemain\nest\npeut\nêtre\n");
    }
    void cleanup() { m_spelling.reset(); }

    void wordsThatAreNotInItAreFoundInTheirOrder()
    {
        begin();
        QCOMPARE(unknown(u"L’aide est demian à l'école, peut-être. demian"_qs),
                 (QStringList{u"demian"_qs, u"demian"_qs}));
        QCOMPARE(unknown({}), QStringList());
    }

    void whatMayHaveBeenMeantIsOfferedWithTheApostropheOfTheText()
    {
        begin();
        QCOMPARE(suggested(u"crate"_qs).value(0), u"carte"_qs);
        QVERIFY(suggested(u"l’écolee"_qs).contains(u"l’école"_qs));
        QVERIFY(suggested(u"xkcdqzwvjh"_qs).isEmpty());
    }

    void aWordOfOnesOwnIsKnownAtOnceAndAfterwards()
    {
        begin();
        QCOMPARE(unknown(u"La Cimade aide"_qs), (QStringList{u"La"_qs, u"Cimade"_qs}));
        QSignalSpy changed(m_spelling.get(), &Spelling::changed);
        m_spelling->add(u"Cimade"_qs);
        QVERIFY(changed.wait());
        QVERIFY(m_spelling->isPersonal(u"Cimade"_qs));
        QCOMPARE(unknown(u"La Cimade aide"_qs), QStringList{u"La"_qs});
        begin(); // as the next start of the program has it
        QCOMPARE(unknown(u"La Cimade aide"_qs), QStringList{u"La"_qs});
        QVERIFY(m_spelling->isPersonal(u"Cimade"_qs));
        QSignalSpy again(m_spelling.get(), &Spelling::changed);
        m_spelling->remove(u"Cimade"_qs);
        QVERIFY(again.wait());
        QVERIFY(unknown(u"La Cimade aide"_qs).contains(u"Cimade"_qs));
    }

    /// hunspell would forbid it, were it asked to take it out.
    void aWordThatTheDictionaryHasStaysKnownWhenItIsTakenOut()
    {
        begin();
        QSignalSpy changed(m_spelling.get(), &Spelling::changed);
        m_spelling->add(u"carte"_qs);
        QVERIFY(changed.wait());
        m_spelling->remove(u"carte"_qs);
        QVERIFY(changed.wait());
        QCOMPARE(unknown(u"carte cartes"_qs), QStringList());
    }

    void withoutADictionaryNothingIsWrongAndItIsSaidOnce()
    {
        QVERIFY(QDir(m_folder->path()).remove(u"fr.dic"_qs));
        begin();
        QSignalSpy unavailable(m_spelling.get(), &Spelling::unavailable);
        QVERIFY(unavailable.wait());
        QCOMPARE(unknown(u"demian xkcd"_qs), QStringList());
        QCOMPARE(suggested(u"demian"_qs), QStringList());
        QCOMPARE(unavailable.size(), 1);
    }

    void aDictionaryInAnotherEncodingIsNone()
    {
        put(u"fr.aff"_qs, "SET ISO8859-1\n");
        begin();
        QSignalSpy unavailable(m_spelling.get(), &Spelling::unavailable);
        QVERIFY(unavailable.wait());
    }

    void aDamagedDictionaryStopsNobody()
    {
        put(u"fr.aff"_qs, QByteArray("SET UTF-8\n\xff\xfe PFX").repeated(50));
        put(u"fr.dic"_qs, QByteArray("\x00\xff/\n", 4).repeated(1000));
        begin();
        (void)unknown(u"demain est"_qs);
        (void)suggested(u"demian"_qs);
    }

    void whatCannotBeKeptIsSaid()
    {
        begin();
        put(u"words"_qs, "a file where the folder should be");
        QSignalSpy failed(m_spelling.get(), &Spelling::failed);
        m_spelling->add(u"Cimade"_qs);
        QVERIFY(failed.wait());
        QVERIFY(!m_spelling->isPersonal(u"Cimade"_qs));
        QVERIFY(unknown(u"Cimade"_qs).contains(u"Cimade"_qs));
    }

    void nobodyWhoIsGoneIsAnswered()
    {
        begin();
        auto context = std::make_unique<QObject>();
        bool answered = false;
        m_spelling->check(u"demian"_qs, context.get(), [&answered](const auto &) { answered = true; });
        context.reset();
        (void)unknown(u"demain"_qs);
        QVERIFY(!answered);
    }

    /// Debian's own, where it is installed: a fact about the package, not about us.
    void theSystemsDictionaryKnowsFrench()
    {
        const auto french = Dictionary::open(Language::Fr, Dictionary::systemFolders());
        if (!french)
            QSKIP("hunspell-fr is not installed");
        for (const QString &word : {u"aujourd’hui"_qs, u"l’école"_qs, u"peut-être"_qs, u"Vous"_qs, u"préfecture"_qs})
            QVERIFY2(french->knows(word), qPrintable(word));
        QVERIFY(!french->knows(u"préfécture"_qs));
        QVERIFY(french->suggestions(u"préfécture"_qs).contains(u"préfecture"_qs));
    }
};

ESCALE_GUILESS_TEST(TestSpelling)
#include "tst_spelling.moc"
