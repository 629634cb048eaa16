// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues themselves: nothing untranslated, every plural form there, every placeholder kept, every string of the
// sources known.
#include "fiche/language.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace escale;

namespace {

struct Message {
    QString context, source;
    QStringList forms; ///< one, or one for each plural form
    bool counts = false, finished = false;
};

QString catalogueFile(Language language)
{
    return QStringLiteral(ESCALE_SOURCE) + QStringLiteral("/translations/escale_%1.ts").arg(code(language));
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!message.counts) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("catalogue missing: %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// How many plural forms a language has (CLDR, as Qt counts them: Persian says all numbers alike).
int pluralForms(Language language)
{
    switch (language) {
    case Language::Ar:
        return 6;
    case Language::Ru:
    case Language::Uk:
        return 3;
    case Language::Fa:
        return 1;
    default:
        return 2;
    }
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool saysNumber(const QString &text)
{
    return text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"));
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCatalogueIsWhole_data()
    {
        QTest::addColumn<int>("language");
        for (Language language : allLanguages)
            QTest::newRow(code(language).data()) << int(language);
    }
    void everyCatalogueIsWhole()
    {
        QFETCH(int, language);
        const auto catalogue = static_cast<Language>(language);
        const QList<Message> messages = read(catalogueFile(catalogue));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            const QByteArray where = QStringLiteral("%1: %2").arg(message.context, message.source).toUtf8();
            QVERIFY2(message.finished, where.constData());
            QVERIFY2(message.forms.size() == (message.counts ? pluralForms(catalogue) : 1), where.constData());
            bool numberSaid = false;
            for (const QString &form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), where.constData());
                QVERIFY2(placeholders(form) == placeholders(message.source), where.constData());
                numberSaid = numberSaid || saysNumber(form);
            }
            // "One hour" and the Arabic dual may leave the number out; no text may leave it out in every form.
            QVERIFY2(numberSaid == saysNumber(message.source), where.constData());
        }
    }

    void allCataloguesHaveTheSameTexts()
    {
        const auto keys = [](Language language) {
            QStringList list;
            for (const Message &message : read(catalogueFile(language)))
                list.append(message.context + u'|' + message.source);
            list.sort();
            return list;
        };
        const QStringList french = keys(Language::Fr);
        for (Language language : allLanguages) {
            if (language != Language::En) // the language of the sources: plural forms only
                QCOMPARE(keys(language), french);
        }
        for (const QString &key : keys(Language::En))
            QVERIFY2(french.contains(key), qPrintable(key));
    }

    void everyTextOfTheSourcesIsInTheCatalogues()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(ESCALE_SOURCE));
        lupdate.start(QStringLiteral(ESCALE_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("-target-language"),
                       QStringLiteral("fr"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"),
                       fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        QSet<QString> known;
        for (const Message &message : read(catalogueFile(Language::Fr)))
            known.insert(message.context + u'|' + message.source);
        QStringList missing;
        for (const Message &message : read(fresh)) {
            const QString key = message.context + u'|' + message.source;
            if (!known.contains(key))
                missing.append(key);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run the target update_translations, then translate: ") +
                                               missing.join(QStringLiteral("; "))));
    }
};

ESCALE_GUILESS_TEST(TestTranslations)
#include "tst_translations.moc"
