// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket: what is on it and what is not, in every script, on a roll and on a sheet.
#include "extracted.h"
#include "paper/ticket.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

ReadFiche fiche(Language language, const QString &title, const QStringList &steps)
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.translation.language = language;
    read.translation.title = title;
    for (const QString &step : steps)
        read.translation.how.append({step, step, {}});
    return read;
}

Place place(const QString &name, const QString &address)
{
    Place place;
    place.title = name;
    place.address = address;
    place.phone = QStringLiteral("04 76 00 00 00");
    return place;
}

const QString pageAddress = QStringLiteral("https://refugies.info/ti/demarche/650000000000000000000061");

Ticket tigrinya()
{
    ReadFiche own = fiche(Language::Ti, QStringLiteral("ኣብ መድሕን ጥዕና ምምዝጋብ"),
                          {QStringLiteral("ቅጥዒ ምልኡ"), QStringLiteral("ሰነዳትኩም ስደዱ"), QStringLiteral("ተጸበዩ")});
    own.fiche.places = {place(QStringLiteral("CPAM de Paris"), QStringLiteral("21 rue Georges Auric 75948 Paris")),
                        place(QStringLiteral("CPAM de l’Isère"), QStringLiteral("2 rue des Alliés 38000 Grenoble"))};
    return ticketOf(own,
                    fiche(Language::Fr, QStringLiteral("S’inscrire à l’Assurance Maladie"),
                          {QStringLiteral("Remplir le formulaire"), QStringLiteral("Envoyer votre dossier"),
                           QStringLiteral("Attendre")}),
                    QStringLiteral("38"), pageAddress);
}

QString textOf(const Ticket &ticket, TicketPaper paper)
{
    return words(extracted(ticketSheet(ticket, paper).pdf)).join(u' ');
}

} // namespace

class TestTicket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoStepsInBothLanguagesAndNoMore()
    {
        const Ticket ticket = tigrinya();
        QCOMPARE(ticket.title.size(), 2);
        QCOMPARE(ticket.steps.size(), 2);
        for (const QList<TicketText> &step : ticket.steps) {
            QCOMPARE(step.size(), 2);
            QCOMPARE(step.at(0).language, Language::Ti);
            QCOMPARE(step.at(1).language, Language::Fr);
        }
    }

    void inFrenchThereIsOneLanguage()
    {
        const ReadFiche french = fiche(Language::Fr, QStringLiteral("Titre"), {QStringLiteral("Appeler")});
        const Ticket ticket = ticketOf(french, french, {}, {});
        QCOMPARE(ticket.title.size(), 1);
        QCOMPARE(ticket.steps.first().size(), 1);
        QVERIFY(ticket.place.isEmpty());
        QVERIFY(ticket.code.isEmpty());
        QVERIFY(!ticketSheet(ticket, TicketPaper::Receipt).pdf.isEmpty());
    }

    /// The station's own address where the fiche has several; a postcode begins with the department's number.
    void theAddressIsTheOneNearby_data()
    {
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("near");
        QTest::newRow("Isère") << "38"
                               << "2 rue des Alliés 38000 Grenoble" << true;
        QTest::newRow("a house number is no postcode") << "38"
                                                       << "38 rue de Paris 75001 Paris" << false;
        QTest::newRow("Corsica") << "2A"
                                 << "1 cours Napoléon 20000 Ajaccio" << true;
        QTest::newRow("overseas") << "971"
                                  << "1 rue Frébault 97110 Pointe-à-Pitre" << true;
        QTest::newRow("another one overseas") << "972"
                                              << "1 rue Frébault 97110 Pointe-à-Pitre" << false;
        QTest::newRow("none is set") << ""
                                     << "2 rue des Alliés 38000 Grenoble" << false;
    }
    void theAddressIsTheOneNearby()
    {
        QFETCH(const QString, department);
        QFETCH(const QString, address);
        QFETCH(const bool, near);
        ReadFiche read = fiche(Language::Fr, QStringLiteral("Titre"), {});
        read.fiche.places = {place(QStringLiteral("A"), QStringLiteral("1 rue Ici 59000 Lille")),
                             place(QStringLiteral("B"), address)};
        QCOMPARE(ticketOf(read, {}, department, {}).place.first(), near ? QStringLiteral("B") : QStringLiteral("A"));
    }

    void everyWordIsOnThePaper_data()
    {
        QTest::addColumn<TicketPaper>("paper");
        QTest::newRow("receipt") << TicketPaper::Receipt;
        QTest::newRow("A4") << TicketPaper::A4;
    }
    void everyWordIsOnThePaper()
    {
        REQUIRE_PDFTOTEXT;
        QFETCH(const TicketPaper, paper);
        const QString text = textOf(tigrinya(), paper);
        for (const char *word : {"መድሕን", "ምልኡ", "ስደዱ", "Assurance", "formulaire", "dossier", "Isère", "38000", "04"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(!text.contains(QStringLiteral("ተጸበዩ"))); // the third step
        QVERIFY(!text.contains(QStringLiteral("75948")));
    }

    void arabicComesOutAsItWentIn()
    {
        REQUIRE_PDFTOTEXT;
        const Ticket ticket = ticketOf(
            fiche(Language::Ar, QStringLiteral("التسجيل في التأمين الصحي"), {QStringLiteral("املأوا الاستمارة")}),
            fiche(Language::Fr, QStringLiteral("S’inscrire"), {QStringLiteral("Remplir")}), {}, pageAddress);
        const QString text = textOf(ticket, TicketPaper::Receipt);
        for (const QString &word : words(ticket.title.first().text + u' ' + ticket.steps.first().first().text))
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void aRollIsEightyMillimetresWideAndNoLongerThanItsWords()
    {
        const TicketSheet roll = ticketSheet(tigrinya(), TicketPaper::Receipt);
        QCOMPARE(qRound(roll.size.width()), 80);
        QVERIFY(roll.size.height() > 50 && roll.size.height() < 200);
        const TicketSheet sheet = ticketSheet(tigrinya(), TicketPaper::A4);
        QCOMPARE(sheet.size.toSize(), QSize(210, 297));
        QCOMPARE(sheet.pdf.count("/Type /Page\n") + sheet.pdf.count("/Type /Page "), 1);
    }

    /// The feed's text is hostile: Cairo refuses a document for one control character, a sheet ends somewhere.
    void hostileTextStillMakesOneSheet()
    {
        const QString wild = QStringLiteral("\u0001\u202e") + QString(5000, u'x') + QStringLiteral(" \n\uffff <b>");
        const Ticket ticket = ticketOf(fiche(Language::Fr, wild, {wild, wild}), {}, {}, wild);
        for (const TicketPaper paper : {TicketPaper::Receipt, TicketPaper::A4}) {
            const TicketSheet sheet = ticketSheet(ticket, paper);
            QVERIFY(sheet.pdf.startsWith("%PDF-"));
            QVERIFY(sheet.size.height() < 5000);
        }
        QVERIFY(ticketPixels(tigrinya(), 2).width > 0);
    }
};

ESCALE_GUILESS_TEST(TestTicket)
#include "tst_ticket.moc"
