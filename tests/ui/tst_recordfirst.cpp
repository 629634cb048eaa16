// SPDX-License-Identifier: GPL-3.0-or-later
// What people are asked to record first (resources/speech/interface.txt) against what the kiosk says: nothing that its
// guide says of its own is missing there, and nothing stands there that is not in the catalogue.
#include "keyboard/key.h"
#include "kioskrig.h"
#include "l10n/catalogue.h"
#include "recording/interfacephrases.h"
#include "samplelibrary.h"
#include "speech/fichereading.h"
#include "testprogram.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace escale;
using namespace escale::test;

namespace {

QStringList phrasesIn(const QString &text, Language language)
{
    QStringList phrases;
    for (const Utterance &utterance : utterancesOf({{text, language, UtteranceKind::Text}})) {
        for (const Phrase &phrase : utterance.phrases) {
            if (phrase.language == language)
                phrases.append(phrase.text);
        }
    }
    return phrases;
}

bool hasNumber(const QString &text)
{
    return text.contains(u'%') || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// The places in the catalogue that the list speaks of: words of the kiosk may stand in those of the desk, too.
QSet<QString> placesOfTheList()
{
    QSet<QString> places;
    QFile file(QStringLiteral(ESCALE_SOURCE "/resources/speech/interface.txt"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            places.insert(line.section(QStringLiteral(" | "), 0, 0));
    }
    return places;
}

/// Every sentence of these places as a voice says it -> where it stands.
QHash<QString, QString> catalogue(Language language)
{
    QHash<QString, QString> known;
    const QSet<QString> places = placesOfTheList();
    QFile file(QStringLiteral(ESCALE_SOURCE "/translations/escale_%1.ts").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        return known;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source") && places.contains(context)) {
            const QString source = xml.readElementText();
            const QString own = translated(language, context.toUtf8().constData(), source.toUtf8().constData());
            for (const QString &phrase : phrasesIn(own, language)) {
                if (!hasNumber(own))
                    known.insert(phrase, context + QStringLiteral(" | ") + source);
            }
        }
    }
    return known;
}

/// Everything the guide says on the way through the pages, and where.
class Walk {
public:
    explicit Walk(Language language) : m_language(language)
    {
        m_rig.window->guide().begin();
        m_rig.start(language);
        page({.page = PageName::Themes});
        for (const Route &stop :
             {Route{.page = PageName::List, .theme = healthTheme}, Route{.page = PageName::Fiche, .fiche = bankAccount},
              Route{.page = PageName::Emergency}, Route{.page = PageName::Emergency, .number = QStringLiteral("114")},
              Route{.page = PageName::Ear}, Route{.page = PageName::Help},
              Route{.page = PageName::TakeAway, .fiche = bankAccount},
              Route{.page = PageName::Steps, .fiche = bankAccount},
              Route{.page = PageName::Steps, .fiche = bankAccount, .step = 99}, Route{.page = PageName::Questions},
              Route{.page = PageName::Search}, Route{.page = PageName::Ask}, Route{.page = PageName::Languages}})
            page(stop);
        take();
    }
    [[nodiscard]] const QSet<QString> &said() const { return m_said; }

private:
    void page(const Route &stop)
    {
        m_rig.go(stop);
        m_rig.window->page(m_rig.page()).speakPage();
        for (QAbstractButton *button : m_rig.all<QAbstractButton>()) {
            if (qobject_cast<Key *>(button) == nullptr)
                m_rig.window->guide().light(*button);
        }
    }
    void take()
    {
        for (const QList<SpokenText> &texts : std::as_const(m_rig.voice.said)) {
            for (const SpokenText &text : texts) {
                if (text.language == m_language)
                    for (const QString &phrase : phrasesIn(text.text, m_language))
                        m_said.insert(phrase);
            }
        }
    }

    KioskRig m_rig;
    Language m_language;
    QSet<QString> m_said;
};

} // namespace

class TestRecordFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsSaidIsMissing_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ti") << Language::Ti;
        QTest::newRow("ar") << Language::Ar;
        QTest::newRow("uk") << Language::Uk;
    }
    void nothingThatIsSaidIsMissing()
    {
        QFETCH(const Language, language);
        QSet<QString> listed;
        for (const Phrase &phrase : interfacePhrases(language, {}))
            listed.insert(phrase.text);
        const QHash<QString, QString> known = catalogue(language);
        QVERIFY2(known.size() > 150, qPrintable(QString::number(known.size())));
        const Walk walk(language);
        QStringList missing;
        int own = 0;
        for (const QString &phrase : walk.said()) {
            own += known.contains(phrase) ? 1 : 0;
            if (known.contains(phrase) && !listed.contains(phrase))
                missing.append(known.value(phrase));
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(own >= 80, qPrintable(QString::number(own)));
    }

    void everyLineIsInTheCatalogue()
    {
        QSet<QString> known;
        QFile catalogue(QStringLiteral(ESCALE_SOURCE "/translations/escale_fr.ts"));
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&catalogue);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                known.insert(context + QStringLiteral(" | ") + xml.readElementText());
        }
        QFile list(QStringLiteral(ESCALE_SOURCE "/resources/speech/interface.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        int lines = 0;
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
            if (!line.contains(QStringLiteral(" | ")) || line.startsWith(u'#'))
                continue;
            ++lines;
            QVERIFY2(known.contains(line.trimmed()), qPrintable(line));
        }
        QVERIFY(lines >= 150);
    }
};

ESCALE_TEST(TestRecordFirst)
#include "tst_recordfirst.moc"
