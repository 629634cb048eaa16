// SPDX-License-Identifier: GPL-3.0-or-later
// The file of word forms: what goes in comes out and nothing else, the same sources make the same bytes, and a file
// that is not what it should be is refused or harmless.
#include "search/fold.h"
#include "search/wordforms.h"
#include "testprogram.h"
#include "wordformtool/formsource.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace escale;

namespace {

class Folder {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder cannot be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray frenchAffixes = "SET UTF-8\nNEEDAFFIX X\nFULLSTRIP\n"
                                 "PFX L Y 1\nPFX L 0 l' .\n"
                                 "SFX S Y 1\nSFX S 0 s .\n"
                                 "SFX V Y 4\nSFX V er er er\nSFX V er e er\nSFX V er ons er\nSFX V er é er\n"
                                 "SFX A Y 3\nSFX A aller vais aller\nSFX A aller allons aller\nSFX A aller ira aller\n";
const QByteArray frenchWords = "7\nloyer/SL\nporter/VX\nporte/S\nécole/LS\naller/A\nrendez-vous\nParis\n";

QList<FormSource> sourcesIn(const Folder &folder)
{
    FormSource french{Language::Fr, folder.write(u"fr.aff"_qs, frenchAffixes), folder.write(u"fr.dic"_qs, frenchWords),
                      folder.write(u"fr.txt"_qs, "# irregular\nœil yeux\n")};
    FormSource ukrainian{Language::Uk,
                         folder.write(u"uk.aff"_qs, "SET UTF-8\nSFX A Y 1\nSFX A 0 ами .\n"),
                         folder.write(u"uk.dic"_qs, "3\nзуб/A\nздоров'я\nEUR\n"),
                         {}};
    return {french, ukrainian};
}

QByteArray built(const QList<FormSource> &sources)
{
    const auto bytes = buildWordForms(sources);
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestFile : public QObject {
    Q_OBJECT

private:
    Folder m_folder;
    QList<FormSource> m_sources;
    QByteArray m_bytes;
    std::shared_ptr<const WordForms> m_forms;

    QString troubleWith(const QByteArray &bytes) const
    {
        const auto forms = WordForms::open(m_folder.write(u"hostile.bin"_qs, bytes));
        return forms ? QString() : forms.error().sentence;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesIn(m_folder);
        m_bytes = built(m_sources);
        auto forms = WordForms::open(m_folder.write(u"forms.bin"_qs, m_bytes));
        QVERIFY2(forms.ok(), forms ? "" : qPrintable(forms.error().sentence));
        m_forms = *forms;
    }

    void findsEveryFormWithItsBaseForms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("lemmas");
        QTest::newRow("a base form") << u"loyer"_qs << QStringList{u"loyer"_qs};
        QTest::newRow("a plural") << u"loyers"_qs << QStringList{u"loyer"_qs};
        QTest::newRow("elided: folding takes the article off") << u"l'école"_qs << QStringList{u"ecole"_qs};
        QTest::newRow("of a noun and a verb, the nearest first")
            << u"porte"_qs << QStringList{u"porte"_qs, u"porter"_qs};
        QTest::newRow("an accent is folded") << u"porté"_qs << QStringList{u"porte"_qs, u"porter"_qs};
        QTest::newRow("a verb whose entry is no word itself") << u"porter"_qs << QStringList{u"porter"_qs};
        QTest::newRow("a form that shares nothing with its base form") << u"vais"_qs << QStringList{u"aller"_qs};
        QTest::newRow("another of the same word") << u"allons"_qs << QStringList{u"aller"_qs};
        QTest::newRow("irregular, from our own list") << u"yeux"_qs << QStringList{u"oeil"_qs};
        QTest::newRow("a name") << u"Paris"_qs << QStringList{u"paris"_qs};
        QTest::newRow("a part of a compound") << u"rendez"_qs << QStringList{u"rendez"_qs};
        for (const char *unknown : {"loyerss", "loye", "portonss", "port", "v", "rendezvous", "zubami", "oeils"})
            QTest::newRow(unknown) << QString::fromLatin1(unknown) << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void findsEveryFormWithItsBaseForms()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, lemmas);
        const QString folded = foldWord(word, Language::Fr);
        QCOMPARE(m_forms->lemmas(Language::Fr, folded), lemmas);
        QCOMPARE(m_forms->knows(Language::Fr, folded), !lemmas.isEmpty());
    }

    void keepsLanguagesApart()
    {
        QVERIFY(m_forms->knows(Language::Uk, u"зубами"_qs));
        QCOMPARE(m_forms->lemmas(Language::Uk, u"зубами"_qs), QStringList{u"зуб"_qs});
        QVERIFY(m_forms->knows(Language::Uk, foldWord(u"здоров’я", Language::Uk)));
        QVERIFY(!m_forms->knows(Language::Ru, u"зубами"_qs));
        QVERIFY(!m_forms->knows(Language::Fr, u"зубами"_qs));
        QVERIFY2(!m_forms->knows(Language::Uk, u"eur"_qs), "a word in other letters than the language's");
    }

    void aLanguageWithoutDictionaryKnowsNothing()
    {
        QVERIFY(m_forms->covers(Language::Fr) && m_forms->covers(Language::Uk));
        for (const Language language : {Language::En, Language::Ru, Language::Ar}) {
            QVERIFY(!m_forms->covers(language));
            QVERIFY(!m_forms->knows(language, u"loyer"_qs));
            QCOMPARE(m_forms->lemmas(language, u"loyer"_qs), QStringList());
        }
        const auto empty = WordForms::open(m_folder.write(u"empty.bin"_qs, built({})));
        QVERIFY(empty.ok());
        for (const Language language : allLanguages)
            QVERIFY(!(*empty)->covers(language));
    }

    void theSameSourcesMakeTheSameBytes()
    {
        QCOMPARE(built(m_sources), m_bytes);
        QCOMPARE(built({m_sources[1], m_sources[0]}), m_bytes);
        QList<FormSource> turned = m_sources;
        turned[0].dictionaryPath = m_folder.write(
            u"turned.dic"_qs, "7\nParis\nrendez-vous\naller/A\nécole/SL\nporte/S\nporter/XV\nloyer/LS\n");
        QCOMPARE(built(turned), m_bytes);
    }

    /// "le permis" is nobody's "permis par la loi": a list of ours says which forms are never meant.
    void whatTheListDeniesIsNoForm()
    {
        const auto bases = [this](const QByteArray &extra) {
            QList<FormSource> sources = m_sources;
            sources[0].extraPath = m_folder.write(u"extra.txt"_qs, extra);
            const auto forms = WordForms::open(m_folder.write(u"denied.bin"_qs, built(sources)));
            return forms ? (*forms)->lemmas(Language::Fr, u"porte"_qs) : QStringList{u"no file"_qs};
        };
        QVERIFY(bases("oeil yeux\n").contains(u"porter"_qs));
        QCOMPARE(bases("not: porter porte\n"), QStringList{u"porte"_qs});
    }

    void saysWhatIsWrongWithASource()
    {
        auto cause = [](const QList<FormSource> &sources) {
            const auto made = buildWordForms(sources);
            return made ? QString() : made.error().cause;
        };
        QList<FormSource> sources = m_sources;
        sources[0].affixPath = u"/nowhere/fr.aff"_qs;
        QVERIFY(cause(sources).startsWith(u"/nowhere/fr.aff:1: "_qs));
        sources = m_sources;
        sources[0].extraPath = m_folder.write(u"bad.txt"_qs, "oeil yeux\nalone\n");
        QVERIFY(cause(sources).contains(u"bad.txt:2: "_qs));
        sources = m_sources;
        sources[0].dictionaryPath = m_folder.write(u"other.dic"_qs, "1\nзуб\n");
        sources[0].extraPath.clear();
        QVERIFY(cause(sources).contains(u"other.dic:1: "_qs));
    }

    void refusesAFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other bytes") << QByteArray(4096, 'x');
        QTest::newRow("one byte less") << m_bytes.chopped(1);
        QTest::newRow("one byte more") << m_bytes + 'x';
        QTest::newRow("its head alone") << m_bytes.first(32);
        QTest::newRow("half of its head") << m_bytes.first(16);
        const auto with = [this](qsizetype at, quint32 number) {
            QByteArray bytes = m_bytes;
            qToLittleEndian(number, bytes.data() + at);
            return bytes;
        };
        QTest::newRow("other rules of folding") << with(24, 77);
        QTest::newRow("more languages than it holds") << with(12, 9);
        QTest::newRow("a great many languages") << with(12, 0xFFFFFFFF);
        QTest::newRow("a language that is none") << with(32, 0x7878);
        QTest::newRow("a language twice") << with(32 + 80, qFromLittleEndian<quint32>(m_bytes.data() + 32));
        for (int field = 1; field < 20; ++field)
            QTest::newRow(qPrintable(u"a part that lies outside, field "_qs + QString::number(field)))
                << with(32 + 4 * field, 0xFFFFFFF0);
        QByteArray turned = m_bytes;
        turned[turned.size() / 2] = static_cast<char>(turned[turned.size() / 2] ^ 1);
        QTest::newRow("one bit turned in the middle") << turned;
    }
    void refusesAFileThatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const QString trouble = troubleWith(bytes);
        QVERIFY2(trouble.endsWith(u'.') && trouble.contains(u"word forms"_qs), qPrintable(trouble));
    }

    void refusesAFileThatIsNotThere()
    {
        const auto forms = WordForms::open(u"/nowhere/forms.bin"_qs);
        QVERIFY(!forms.ok());
        QCOMPARE(forms.error().problem, Problem::CannotRead);
        QVERIFY(!forms.error().sentence.isEmpty());
    }

    /// Someone who can write the file can write its checksum: look-ups in it stay inside (seen by the sanitisers) and
    /// end.
    void aHostileFileIsHarmless()
    {
        std::mt19937 random(17);
        const QStringList words{u"loyer"_qs, u"portons"_qs, u"yeux"_qs, u"allons"_qs,
                                u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_qs};
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes = m_bytes;
            const auto body = static_cast<unsigned>(bytes.size() - 32);
            for (int change = 0; change < 1 + round % 8; ++change)
                bytes[static_cast<qsizetype>(32 + random() % body)] = static_cast<char>(random());
            const quint64 sum = forms::checksum(QByteArrayView(bytes).sliced(32));
            qToLittleEndian(sum, bytes.data() + 16);
            const auto forms = WordForms::open(m_folder.write(u"hostile.bin"_qs, bytes));
            if (!forms)
                continue;
            for (const QString &word : words) {
                for (const QString &lemma : (*forms)->lemmas(Language::Fr, word))
                    QVERIFY(lemma.size() <= 600);
                (void)(*forms)->knows(Language::Uk, word);
            }
        }
    }
};

ESCALE_GUILESS_TEST(TestFile)
#include "tst_file.moc"
