// SPDX-License-Identifier: GPL-3.0-or-later
// The file for the phone says every word of the fiche, in the language it is in and in its direction, and does nothing:
// no script, nothing loaded, whatever a hostile library has put into the texts.
#include "handover/phonefile.h"
#include "testprogram.h"

#include "fiche/sectiongroups.h"
#include "libraryrig.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace escale;
using namespace escale::test;

namespace {

PaperOptions options()
{
    PaperOptions options;
    options.site = QStringLiteral("https://refugies.info");
    options.now = QDateTime({2026, 11, 28}, {10, 0}, Qt::UTC);
    options.centre = QStringLiteral("Accueil <des> Tilleuls");
    return options;
}

/// The words a browser would show.
QString shown(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    text.remove(0, text.indexOf(QLatin1String("<body>")));
    text.replace(QLatin1String("<br>"), QLatin1String(" "));
    static const QRegularExpression inlineTag(QStringLiteral("</?(b|i|u|s|sub|sup|mark|code|a|bdi)\\b[^>]*>"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    text.remove(inlineTag).replace(tag, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text.simplified();
}

QStringList everyText(const Translation &text)
{
    QStringList list{text.title, text.brand, text.abstract};
    const auto add = [&list](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (block.kind != BlockKind::Callout)
                list.append(plainText(block));
            for (const Block &child : block.children)
                list.append(plainText(child));
        }
    };
    add(text.what);
    for (const SectionList &sections : sectionLists(text)) {
        for (const Section &section : *sections.sections) {
            list.append(section.title);
            add(section.blocks);
        }
    }
    return list;
}

PaperFiche hostile()
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.translation.title = QStringLiteral("<script>alert(1)</script>\"'&");
    read.translation.abstract = QStringLiteral("</style></title><img src=x onerror=alert(1)>");
    Block block;
    block.runs.append({QStringLiteral("cliquez"), {}, QStringLiteral("javascript:alert(1)")});
    block.runs.append({QStringLiteral("ici"), {}, QStringLiteral("data:text/html,<script>")});
    block.runs.append({QStringLiteral("là"), Style::Bold, QStringLiteral("https://a.fr/\" onclick=\"x")});
    read.translation.what.append(block);
    Section section;
    section.id = QStringLiteral("\"><script>");
    section.title = QStringLiteral("%1 %2 %3 <b>");
    section.blocks.append(block);
    read.translation.how.append(section);
    Place place;
    place.title = QStringLiteral("<iframe src=//e.org>");
    place.phone = QStringLiteral("01 00 00 00 00\"><svg onload=x>");
    place.email = QStringLiteral("a@b.fr?bcc=c@d.fr");
    read.fiche.places.append(place);
    return paperFiche(read, Language::Fr);
}

} // namespace

class TestPhoneFile : public QObject {
    Q_OBJECT

private:
    LibraryRig m_rig;
    QStringList m_ids;

    PaperFiche fiche(const QString &id, Language language, std::optional<Language> second)
    {
        std::optional<ReadFiche> other;
        if (second)
            other = m_rig.read(id, *second);
        return paperFiche(m_rig.read(id, language), language, other, second.value_or(Language::Fr));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig.prepare();
        m_rig.library.list({}, &m_rig.library, [this](const Result<QList<FicheCard>> &cards) {
            for (const FicheCard &card : *cards)
                m_ids.append(card.id);
        });
        m_rig.rest();
        QCOMPARE(m_ids.size(), 20);
    }

    void everyWordOfTheFicheIsInIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("under");
        for (const Language language : allLanguages) {
            QTest::addRow("%s beside French", code(language).data()) << language << false;
            QTest::addRow("%s over French", code(language).data()) << language << true;
        }
    }
    void everyWordOfTheFicheIsInIt()
    {
        QFETCH(Language, language);
        QFETCH(bool, under);
        PaperOptions wish = options();
        wish.form = under ? PaperForm::Under : PaperForm::SideBySide;
        for (const QString &id : std::as_const(m_ids)) {
            const PaperFiche one = fiche(id, language, language == Language::Fr ? Language::En : Language::Fr);
            const QString text = shown(phoneFile({one}, wish));
            for (const PaperColumn &column : one.columns) {
                for (const QString &words : everyText(column.read.translation))
                    QVERIFY2(text.contains(words.simplified()), qPrintable(words));
            }
        }
    }

    void eachTextStandsInItsOwnLanguageAndDirection()
    {
        const QString html =
            QString::fromUtf8(phoneFile({fiche(m_ids.first(), Language::Ar, Language::Fr)}, options()));
        QVERIFY(html.contains(QLatin1String("<html lang=\"ar\" dir=\"rtl\"")));
        QVERIFY(html.contains(QLatin1String("<div lang=\"ar\" dir=\"rtl\"><h1>")));
        QVERIFY(html.contains(QLatin1String("<div lang=\"fr\" dir=\"ltr\"><h1>")));
        const QString french = QString::fromUtf8(phoneFile({fiche(m_ids.first(), Language::Fr, {})}, options()));
        QVERIFY(french.contains(QLatin1String("<html lang=\"fr\" dir=\"ltr\"")));
        QVERIFY(!french.contains(QLatin1String("dir=\"rtl\"")));
    }

    /// Law 6: French that stands in is French.
    void frenchThatStandsInIsMarkedAsFrench()
    {
        ReadFiche read = m_rig.read(m_ids.first(), Language::Fr);
        read.fallback = true;
        const QString html = QString::fromUtf8(phoneFile({paperFiche(read, Language::Ar)}, options()));
        QVERIFY(html.contains(read.translation.title));
        QVERIFY(html.contains(QLatin1String("<div lang=\"ar\" dir=\"rtl\"><aside>")));
    }

    void itLoadsNothingAndRunsNothing()
    {
        QList<PaperFiche> fiches{hostile()};
        for (const QString &id : std::as_const(m_ids))
            fiches.append(fiche(id, Language::Fa, Language::Fr));
        const QString html = QString::fromUtf8(phoneFile(fiches, options()));
        static const QRegularExpression element(QStringLiteral("<\\s*/?\\s*([a-zA-Z!][\\w-]*)([^>]*)>"));
        const QSet<QString> allowed{
            u"!DOCTYPE"_qs, u"html"_qs,    u"head"_qs, u"meta"_qs, u"title"_qs, u"style"_qs, u"body"_qs,
            u"header"_qs,   u"article"_qs, u"div"_qs,  u"h1"_qs,   u"h2"_qs,    u"h3"_qs,    u"p"_qs,
            u"ul"_qs,       u"ol"_qs,      u"li"_qs,   u"dl"_qs,   u"dt"_qs,    u"dd"_qs,    u"aside"_qs,
            u"address"_qs,  u"footer"_qs,  u"a"_qs,    u"b"_qs,    u"i"_qs,     u"u"_qs,     u"s"_qs,
            u"sub"_qs,      u"sup"_qs,     u"mark"_qs, u"code"_qs, u"bdi"_qs,   u"br"_qs};
        static const QRegularExpression attribute(QStringLiteral("([\\w-]+)=\"([^\"]*)\""));
        const QSet<QString> attributes{u"lang"_qs,  u"dir"_qs,     u"class"_qs,      u"href"_qs,    u"rel"_qs,
                                       u"start"_qs, u"charset"_qs, u"http-equiv"_qs, u"content"_qs, u"name"_qs};
        int links = 0;
        for (auto it = element.globalMatch(html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            QVERIFY2(allowed.contains(match.captured(1)), qPrintable(match.captured()));
            for (auto at = attribute.globalMatch(match.captured(2)); at.hasNext();) {
                const QRegularExpressionMatch pair = at.next();
                QVERIFY2(attributes.contains(pair.captured(1)), qPrintable(match.captured()));
                if (pair.captured(1) != QLatin1String("href"))
                    continue;
                ++links;
                const QString scheme = pair.captured(2).section(u':', 0, 0);
                QVERIFY2(QStringList({u"http"_qs, u"https"_qs, u"mailto"_qs, u"tel"_qs}).contains(scheme),
                         qPrintable(pair.captured()));
                QVERIFY(!pair.captured(2).contains(QLatin1String("bcc")));
            }
        }
        QVERIFY(links > 20);
        QVERIFY(!html.contains(QLatin1String("url("))); // of the style sheet
        QVERIFY(!html.contains(QLatin1String("@import")));
    }

    void itsPolicyAllowsItsOwnStyleSheetAndNothingElse()
    {
        const QString html = QString::fromUtf8(phoneFile({hostile()}, options()));
        const qsizetype from = html.indexOf(QLatin1String("<style>")) + 7;
        const QString sheet = html.mid(from, html.indexOf(QLatin1String("</style>")) - from);
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(sheet.toUtf8(), QCryptographicHash::Sha256).toBase64());
        QVERIFY2(html.contains(QStringLiteral("content=\"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; "
                                              "form-action 'none'\"")
                                   .arg(hash)),
                 qPrintable(html.left(600)));
        QVERIFY(html.indexOf(QLatin1String("Content-Security-Policy")) < from);
    }

    void whatIsNotWantedIsNotThere()
    {
        const PaperFiche one = fiche(QStringLiteral("e5ca1e0000000000000c0001"), Language::Fr, {});
        PaperOptions less = options();
        less.steps = less.facts = less.places = false;
        less.centre.clear();
        const QString all = shown(phoneFile({one}, options())), some = shown(phoneFile({one}, less));
        const QString step = one.columns.first().read.translation.how.first().title;
        QVERIFY(all.contains(step) && !some.contains(step));
        QVERIFY(all.contains(QLatin1String("Accueil <des> Tilleuls")) && !some.contains(QLatin1String("Tilleuls")));
        QVERIFY(phoneFile({}, options()).isEmpty());
    }

    void theFootSaysSourceDayAndAddressInThePersonsLanguage()
    {
        const QString text = shown(phoneFile({fiche(m_ids.first(), Language::Ar, Language::Fr)}, options()));
        QVERIFY(text.contains(QStringLiteral("Réfugiés.info")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\d\\d/\\d\\d/20\\d\\d"))));
        QVERIFY(text.contains(QLatin1String("https://refugies.info/ar")));
        QVERIFY(text.contains(QLatin1String("https://refugies.info/fr")));
    }

    void theNameIsTheTitlesAndTheLanguages()
    {
        ReadFiche read;
        read.translation.title = QStringLiteral("Ouvrir un compte / en banque");
        QCOMPARE(phoneFileName(paperFiche(read, Language::Fr), 3),
                 QStringLiteral("Ouvrir-un-compte-en-banque+3_fr.html"));
    }
};

ESCALE_GUILESS_TEST(TestPhoneFile)
#include "tst_phonefile.moc"
