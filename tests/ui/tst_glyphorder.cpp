// SPDX-License-Identifier: GPL-3.0-or-later
// A reader copies the number they see. In right-to-left pages every number of several groups is painted with its groups
// from left to right: telephones (E.123), prices, ranges, dates, hours, numbers of forms, addresses of pages. A fiche
// that holds them wherever text can stand goes through the feed's door and is looked for, as painted, on every page
// that shows it.
#include "../unit/desktop/desktoprig.h"
#include "feed/apidecode.h"
#include "kioskrig.h"
#include "paintedlines.h"
#include "search/searchindexer.h"
#include "style/label.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace escale;
using namespace escale::test;

namespace {

const QString ficheId = QStringLiteral("650000000000000000000077");

/// Each with digits of its own, so that what is painted can only be it. Last: what stands around it is left alone.
const QStringList &numbers()
{
    static const QStringList all{u"01 23 45 67 81"_qs, u"+33 1 23 45 67 82"_qs, u"+33 (0)1 23 45 67 83"_qs,
                                 u"01.23.45.67.84"_qs, u"01-23-45-67-85"_qs,    u"116 007"_qs,
                                 u"1 501 €"_qs,        u"2 502,53 €"_qs,        u"18 – 26 سنة"_qs,
                                 u"19–27"_qs,          u"20 - 28"_qs,           u"09:01 – 12:32"_qs,
                                 u"8h-12h33"_qs,       u"15286*02"_qs,          u"14/05/2027"_qs,
                                 u"2029-2031"_qs,      u"13.06.2027"_qs};
    return all;
}

/// All of them, each in a line of its own, with words around.
QString paragraphs(Language language, const QString &before = {}, const QString &after = {})
{
    const QString word = language == Language::Ps ? u"دلته"_qs : language == Language::Fa ? u"اینجا"_qs : u"هنا"_qs;
    QString html;
    for (const QString &number : numbers())
        html += QStringLiteral("<p dir=\"rtl\">%1 %2%3%4 %1</p>").arg(word, before, number, after);
    return html;
}

QByteArray detail(Language language, const QString &title)
{
    QJsonObject how;
    how[QStringLiteral("d758ba3e-ed67-4aa9-9256-4d8b10a7971e")] = QJsonObject{
        {QStringLiteral("title"), title},
        {QStringLiteral("text"), paragraphs(language, QStringLiteral("<strong>"), QStringLiteral("</strong>"))}};
    QString list = QStringLiteral("<ul>");
    for (const QString &number : numbers())
        list += QStringLiteral("<li>%1 ...</li>").arg(number);
    how[QStringLiteral("d758ba3e-ed67-4aa9-9256-4d8b10a7972e")] =
        QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("text"), list + QStringLiteral("</ul>")}};
    how[QStringLiteral("d758ba3e-ed67-4aa9-9256-4d8b10a7973e")] =
        QJsonObject{{QStringLiteral("title"), title},
                    {QStringLiteral("text"),
                     paragraphs(language, QStringLiteral("<a href=\"tel:0123456781\">"), QStringLiteral("</a>"))}};
    const QJsonObject data{{QStringLiteral("_id"), ficheId},
                           {QStringLiteral("typeContenu"), QStringLiteral("dispositif")},
                           {QStringLiteral("availableLanguages"), QJsonArray{QStringLiteral("fr"), code(language)}},
                           {QStringLiteral("titreInformatif"), title},
                           {QStringLiteral("titreMarque"), title},
                           {QStringLiteral("abstract"), title},
                           {QStringLiteral("what"), paragraphs(language)},
                           {QStringLiteral("how"), how}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("text"), QStringLiteral("success")}, {QStringLiteral("data"), data}})
        .toJson();
}

/// Puts the fiche into a library, under the theme and need of one that is there.
void put(LibraryService &library, Language language, const QString &title)
{
    auto reader = Reader::open(library.path());
    QVERIFY(reader.ok());
    const auto cards = (*reader)->list({Language::Fr, {}, {}, {}});
    QVERIFY(cards.ok() && !cards->isEmpty());
    auto theirs = decodeDetail(detail(language, title), ficheId, language);
    auto french = decodeDetail(detail(Language::Fr, QStringLiteral("Appeler")), ficheId, Language::Fr);
    QVERIFY(theirs && french);
    Fiche fiche = french->fiche;
    fiche.theme = cards->first().theme;
    fiche.needs = cards->first().needs;
    SearchIndexer indexer;
    auto writer = Writer::open(library.path(), &indexer);
    QVERIFY(writer.ok());
    PutFiche change;
    change.fiche = fiche;
    change.texts = {{french->translation, {}}, {theirs->translation, {}}};
    QVERIFY((*writer)->apply({change}).ok());
    Q_EMIT library.contentChanged();
}

/// Painted in its order, and nowhere the other way round.
QString judge(QWidget &window, const QString &number)
{
    const QStringList groups = groupsOfDigits(number);
    const QString wanted = u' ' + groups.join(u' ') + u' ';
    const QString turned = u' ' + QStringList(groups.rbegin(), groups.rend()).join(u' ') + u' ';
    bool found = false;
    for (const QString &line : paintedLines(window)) {
        const QString painted = u' ' + groupsOfDigits(line).join(u' ') + u' ';
        if (painted.contains(turned))
            return QStringLiteral("%1 the wrong way round").arg(number);
        found = found || painted.contains(wanted);
    }
    return found ? QString() : QStringLiteral("%1 is not there").arg(number);
}

QStringList judgeAll(QWidget &window)
{
    QStringList faults;
    for (const QString &number : numbers()) {
        if (const QString fault = judge(window, number); !fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

} // namespace

class TestGlyphOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The instrument itself: plain spaces between groups, and a line that runs from right to left.
    void whatIsTurnedRoundIsSeen()
    {
        QLabel label(u"اتصل 01 23 45"_qs);
        label.setLayoutDirection(Qt::RightToLeft);
        label.resize(600, 80);
        QCOMPARE(judge(label, QStringLiteral("01 23 45")), QStringLiteral("01 23 45 the wrong way round"));
        label.setText(withoutTurning(u"01 23 45"_qs));
        QCOMPARE(judge(label, QStringLiteral("01 23 45")), QString());
    }

    void languages_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::Ar, Language::Fa, Language::Ps})
            QTest::newRow(qPrintable(code(language))) << language;
    }

    void aPageOfTheKiosk_data() { languages_data(); }
    void aPageOfTheKiosk()
    {
        QFETCH(Language, language);
        KioskRig rig({1080, 12000});
        rig.start(language);
        put(rig.library, language, u"هنا 01 23 45 67 81"_qs);
        rig.rest();
        rig.go({.page = PageName::Fiche, .fiche = ficheId});
        QCOMPARE(judgeAll(*rig.window).join(u'\n'), QString());
    }

    void cardsOfTheKiosk_data() { languages_data(); }
    void cardsOfTheKiosk()
    {
        QFETCH(Language, language);
        for (const QString &number : numbers()) {
            KioskRig rig({1080, 6000});
            rig.start(language);
            put(rig.library, language, u"نمونه %1 ..."_qs.arg(number));
            rig.rest();
            rig.go({.page = PageName::Search, .query = QStringLiteral("نمونه")});
            QTRY_COMPARE(judge(*rig.window, number), QString());
        }
    }

    void thePageOfTheDesk_data() { languages_data(); }
    void thePageOfTheDesk()
    {
        QFETCH(Language, language);
        DesktopRig desk({}, language);
        put(desk.library, language, u"هنا 01 23 45 67 81"_qs);
        desk.rest();
        desk.window->resize(1400, 14000);
        desk.model.open(ficheId);
        desk.rest();
        QCOMPARE(judgeAll(*desk.window).join(u'\n'), QString());
    }

    void theListOfTheDesk_data() { languages_data(); }
    void theListOfTheDesk()
    {
        QFETCH(Language, language);
        for (const QString &number : numbers()) {
            DesktopRig desk({}, language);
            put(desk.library, language, u"نمونه %1 ..."_qs.arg(number));
            desk.rest();
            desk.find(QStringLiteral("نمونه"));
            QCOMPARE(judge(*desk.window, number), QString());
        }
    }

    /// The matrix looks for them on every page (fiche/language.h, numberLocale).
    void digitsOfAnotherKindAreSeen()
    {
        Appearance appearance(Profile::Kiosk);
        QWidget window;
        window.resize(600, 200);
        auto *label = new Label(appearance, TextRole::Body, &window);
        label->setGeometry(0, 0, 600, 100);
        label->setText(u"السعر 30 € من 1 إلى 2"_qs);
        window.show();
        QCOMPARE(otherDigits(window), QStringList());
        label->setText(u"السعر ٣٠ € من 1 إلى 2"_qs);
        QCOMPARE(otherDigits(window).size(), 1);
        label->setText(u"قیمت ۳۰ €"_qs);
        QCOMPARE(otherDigits(window).size(), 1);
    }

private:
    [[nodiscard]] static QString withoutTurning(const QString &number)
    {
        return u"اتصل "_qs + QChar(0x2066) + number + QChar(0x2069);
    }
};

ESCALE_TEST(TestGlyphOrder)
#include "tst_glyphorder.moc"
