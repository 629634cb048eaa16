// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and partners by forms, on the real window against the server with the write contract.
#include "authoring/draftplaces.h"
#include "l10n/outline.h"
#include "testprogram.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"
#include "workshopfixture.h"

#include <QAccessible>
#include <QBuffer>
#include <QImage>
#include <QPointer>

using namespace escale;
using namespace escale::test;

namespace {

constexpr auto logoPicture = R"({"imgId":"1","public_id":"p","secure_url":"https://127.0.0.1/p.png"})";

void typeInto(QLineEdit &edit, const QString &words)
{
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    typeWords(&edit, words);
}

/// As a person does.
void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

} // namespace

class TestLists final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        signIn("member");
    }
    void cleanup() { m_window.reset(); }

    // --- addresses ---

    void anAddressIsAddedSavedAndReadAsReadersHaveIt()
    {
        const QByteArray id = begin(completeFields());
        form().oneMore().click();
        PlaceCard &card = place(1);
        QVERIFY(card.isOpen());
        typeInto(card.title().edit(), u"Bibliothèque"_qs);
        typeInto(card.address().edit(), u"2 place Exemple, 38000 Grenoble"_qs);
        typeInto(card.phone().edit(), u"04 00 00 00 00"_qs);
        typeWords(&card.description(), u"Ouverte le mardi"_qs);
        typeInto(card.coordinates().edit(), u"45,19 5,72"_qs);
        QCOMPARE(card.readName(), u"Bibliothèque"_qs);
        QCOMPARE(card.readLines(), u"2 place Exemple, 38000 Grenoble\n04 00 00 00 00\nOuverte le mardi"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        QCOMPARE(m_content->field(id, "map"),
                 QByteArray(R"([{"title":"Bassin","address":"1 rue Exemple, 75010 Paris","lat":48.87,"lng":2.36},)"
                            R"({"title":"Bibliothèque","address":"2 place Exemple, 38000 Grenoble",)"
                            R"("phone":"04 00 00 00 00","description":"Ouverte le mardi","lat":45.19,"lng":5.72}])"));
    }

    void whatTheFormCannotShowIsKept()
    {
        const QByteArray poi =
            R"({"title":"Bassin","address":"1 rue Exemple,<br>75010 Paris","vicinity":"x","lat":"48.87","lng":2.36})";
        begin(withMap('[' + poi + ']'));
        QCOMPARE(text().places, '[' + poi + ']');
        typeInto(place(0).title().edit(), u"Piscine"_qs);
        QCOMPARE(text().places, '[' + QByteArray(poi).replace("Bassin", "Piscine") + ']');
    }

    void anUnfinishedAddressIsKeptHereAndNothingIsSent()
    {
        begin(completeFields());
        form().oneMore().click();
        m_window->workshop().save();
        QVERIFY(m_window->sentence().contains(u"address"_qs));
        QVERIFY(!m_window->workshop().waiting());
        QVERIFY(m_content->effects().isEmpty());
        QCOMPARE(draftEntries(text().places).size(), 2);
        // The list of what is missing leads there.
        m_window->activateWindow();
        m_window->editor().goTo(u"map"_qs);
        QTRY_VERIFY(place(1).title().edit().hasFocus());
        place(1).takeOutKey().click();
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        QVERIFY(!m_content->effects().first().contains("map")); // as it was: not sent
    }

    void badInputGetsASentenceAndLosesNothing()
    {
        begin(completeFields());
        PlaceCard &card = place(0);
        card.setOpen(true);
        typeInto(card.coordinates().edit(), u"48.87, deux"_qs);
        QVERIFY(!card.coordinates().sentence().isEmpty());
        QVERIFY(text().places.contains(R"("lat":48.87,"lng":2.36)")); // the point there was
        QVERIFY(card.map().point());
        // A step more: the page is built anew, the words half typed are there.
        for (QPushButton *button : m_window->editor().findChildren<QPushButton *>()) {
            if (button->text() == u"One more step"_qs)
                return checkAfter(*button);
        }
        QFAIL("no button");
    }

    void sentencesSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("e-mail") << u"email"_qs << u"accueil@exemple.fr"_qs << false;
        QTest::newRow("no e-mail") << u"email"_qs << u"accueil exemple.fr"_qs << true;
        QTest::newRow("phone") << u"phone"_qs << u"+33 (0)4 00 00 00 00"_qs << false;
        QTest::newRow("short number") << u"phone"_qs << u"115"_qs << false;
        QTest::newRow("no phone") << u"phone"_qs << u"demander"_qs << true;
        QTest::newRow("point") << u"coordinates"_qs << u"48.87, 2.36"_qs << false;
        QTest::newRow("French point") << u"coordinates"_qs << u"48,87; 2,36"_qs << false;
        QTest::newRow("no latitude") << u"coordinates"_qs << u"148.87, 2.36"_qs << true;
        QTest::newRow("elsewhere") << u"coordinates"_qs << u"10, 2.36"_qs << true;
        QTest::newRow("no point") << u"coordinates"_qs << QString() << true;
        QTest::newRow("postal code of nobody") << u"address"_qs << u"1 rue, 99000 Ici"_qs << true;
    }
    void sentencesSayWhatIsWrong()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(bool, wrong);
        begin(completeFields());
        PlaceCard &card = place(0);
        FormLine &line = field == u"email"_qs         ? card.email()
                         : field == u"phone"_qs       ? card.phone()
                         : field == u"coordinates"_qs ? card.coordinates()
                                                      : card.address();
        typeInto(line.edit(), typed);
        QCOMPARE(line.edit().property("invalid").toBool(), wrong);
        if (wrong)
            QVERIFY(!line.sentence().isEmpty());
        else // a point that is right is said with the town it is near
            QCOMPARE(line.sentence(), field == u"coordinates"_qs ? u"Paris: 1 km"_qs : QString());
        QCOMPARE(line.edit().accessibleDescription(), line.sentence()); // heard with the field
        QCOMPARE(line.text(), typed);
    }

    void theDepartmentComesFromThePostalCodeAndIsSaidOfTheFiche()
    {
        begin(completeFields()); // in Paris
        PlaceCard &card = place(0);
        card.setOpen(true);
        QCOMPARE(card.address().sentence(), u"Paris (75)"_qs);
        QVERIFY(card.department().isHidden());
        typeInto(card.address().edit(), u"1 rue Exemple, 38000 Grenoble"_qs);
        QCOMPARE(card.address().sentence(), u"Isère (38)"_qs);
        QVERIFY(!card.department().isHidden());
        card.department().click();
        QVERIFY(text().metadata.contains(R"("location":["75 - Paris","38 - Isère"])"));
        QVERIFY(card.department().isHidden());
        typeInto(card.address().edit(), u"20000 Ajaccio"_qs); // either half
        QCOMPARE(card.address().sentence(), u"Corse-du-Sud (2A) or Haute-Corse (2B)"_qs);
        QVERIFY(card.department().isHidden());
    }

    void thePointIsPutByAPressAndByKeys()
    {
        begin(completeFields());
        form().oneMore().click();
        PlaceMap &map = place(1).map();
        map.resize(300, map.heightForWidth(300));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(120, 100));
        QVERIFY(map.point());
        const QPointF pressed = *map.point();
        QVERIFY(pressed.x() > -5 && pressed.x() < 9 && pressed.y() > 41 && pressed.y() < 52); // on the mainland
        QVERIFY(!place(1).coordinates().text().isEmpty());
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(qAbs(map.point()->y() - pressed.y() - 0.1) < 1e-6);
        QVERIFY(qAbs(map.point()->x() - pressed.x() - 0.09) < 1e-6);
        QTest::keyClick(&map, Qt::Key_PageDown); // Guadeloupe
        QVERIFY(map.point()->x() < -61 && map.point()->y() > 15 && map.point()->y() < 17);
        const Place there = placeOf(draftEntries(text().places).at(1));
        QCOMPARE(*there.longitude, map.point()->x());
        QCOMPARE(*there.latitude, map.point()->y());
    }

    /// A screen reader says what the map is, where its point is, and each move of it.
    void theMapSaysWhereItsPointIs()
    {
        begin(completeFields());
        form().oneMore().click();
        PlaceMap &map = place(1).map();
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(heard != nullptr);
        QCOMPARE(heard->role(), QAccessible::Graphic);
        QCOMPARE(heard->text(QAccessible::Name), u"Map of France, no point yet"_qs);
        QVERIFY(heard->text(QAccessible::Description).contains(u"arrow keys"_qs));
        typeInto(place(1).coordinates().edit(), u"45.19, 5.72"_qs); // the prefecture of Isère
        QVERIFY(heard->text(QAccessible::Name).contains(u"45.19, 5.72"_qs));
        QVERIFY(heard->text(QAccessible::Name).contains(u"Grenoble"_qs));
        QVERIFY(place(1).coordinates().sentence().contains(u"Grenoble"_qs));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&map, Qt::Key_Left);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&map, Qt::Key_Up); // 4.72, 45.79: beside Lyon
        QVERIFY(heard->text(QAccessible::Name).contains(u"45.79, 4.72"_qs));
        QVERIFY(heard->text(QAccessible::Name).contains(u"Lyon"_qs));
        QCOMPARE(heard->text(QAccessible::Name).count(u"Grenoble"_qs), 0);
    }

    /// There it would have no pin: nobody sees where it is.
    void noKeyMovesThePointOffTheMaps()
    {
        begin(completeFields());
        form().oneMore().click();
        PlaceMap &map = place(1).map();
        map.resize(300, map.heightForWidth(300));
        const OutlineDrawing maps(QRectF(0, 0, 300, 300));
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right}) {
            for (int i = 0; i < 300; ++i) {
                QTest::keyClick(&map, key);
                QVERIFY(maps.pointAt(map.point()->y(), map.point()->x()));
            }
            QVERIFY(!place(1).coordinates().edit().property("invalid").toBool());
        }
        typeInto(place(1).coordinates().edit(), u"10, 10"_qs); // in Nigeria
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(heard->text(QAccessible::Name).contains(u"on no map"_qs));
        QTest::keyClick(&map, Qt::Key_Up);
        QVERIFY(maps.pointAt(map.point()->y(), map.point()->x()));
        QVERIFY(!heard->text(QAccessible::Name).contains(u"on no map"_qs));
    }

    void theKeysBeginOnTheMapOfTheDepartment()
    {
        begin(completeFields());
        form().oneMore().click();
        typeInto(place(1).address().edit(), u"97300 Cayenne"_qs);
        QTest::keyClick(&place(1).map(), Qt::Key_Space);
        QVERIFY(place(1).map().point()->x() < -51 && place(1).map().point()->y() < 6);
    }

    void addressesAreMovedTakenOutAndBroughtBack()
    {
        const QByteArray a = R"({"title":"A","address":"a","lat":45,"lng":2})";
        const QByteArray b = R"({"title":"B","address":"b","lat":46,"lng":2})";
        begin(withMap('[' + a + ',' + b + ']'));
        QVERIFY(!place(0).upKey().isEnabled());
        place(0).downKey().click();
        QCOMPARE(text().places, '[' + b + ',' + a + ']');
        QVERIFY(!place(1).downKey().isEnabled());
        m_clock.advance(std::chrono::seconds(2));
        place(0).takeOutKey().click();
        QCOMPARE(text().places, '[' + a + ']');
        m_window->editor().undo();
        QCOMPARE(text().places, '[' + b + ',' + a + ']');
        QCOMPARE(place(0).readName(), u"B"_qs);
        QCOMPARE(place(1).readName(), u"A"_qs);
    }

    void anAddressThatIsPutBackLeavesTheOthersTheirFields()
    {
        const QByteArray a = R"({"title":"A","address":"a","lat":45,"lng":2})";
        const QByteArray b = R"({"title":"B","address":"b","lat":46,"lng":2})";
        begin(withMap('[' + a + ',' + b + ']'));
        const PlaceCard *cardOfB = &place(1);
        place(0).takeOutKey().click();
        place(0).setOpen(true);
        typeInto(place(0).coordinates().edit(), u"48.87, deux"_qs); // makes no sense: not in the fiche
        QCOMPARE(text().places, '[' + b + ']');
        m_window->editor().undo();
        QCOMPARE(text().places, '[' + a + ',' + b + ']');
        QCOMPARE(place(0).readName(), u"A"_qs);
        QVERIFY(!place(0).isOpen());
        QVERIFY(place(0).coordinates().text() != u"48.87, deux"_qs);
        QCOMPARE(&place(1), cardOfB);
        QCOMPARE(place(1).readName(), u"B"_qs);
        QVERIFY(place(1).isOpen());
        QCOMPARE(place(1).coordinates().text(), u"48.87, deux"_qs);
        QVERIFY(!place(0).upKey().isEnabled() && place(0).downKey().isEnabled());
    }

    void anotherFicheHasNothingOfTheOneBefore()
    {
        const QByteArray other = m_content->addPublic(withMap("[]"));
        begin(completeFields());
        place(0).setOpen(true);
        typeInto(place(0).coordinates().edit(), u"x"_qs);
        open(other);
        QVERIFY(form().cards().isEmpty());
        QCOMPARE(text().places, QByteArray("[]"));
    }

    void tabGoesThroughTheFieldsOfACardAndOnToTheNext()
    {
        const QByteArray a = R"({"title":"A","address":"a","lat":45,"lng":2})";
        begin(withMap('[' + a + ',' + QByteArray(a).replace('A', 'B') + ']'));
        place(0).setOpen(true);
        place(1).upKey().click(); // B stands first now
        place(1).setOpen(true);   // A
        QList<QWidget *> seen;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget *at = &place(0).changeKey();
        at->setFocus();
        for (int i = 0; i < 60 && at != &form().oneMore(); ++i) {
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            QVERIFY(at != nullptr);
            seen.append(at);
        }
        const auto indexOf = [&seen](QWidget &widget) { return seen.indexOf(&widget); };
        QVERIFY(indexOf(place(0).takeOutKey()) >= 0);
        QVERIFY(indexOf(place(1).changeKey()) > indexOf(place(0).takeOutKey()));
        QVERIFY(indexOf(place(1).title().edit()) > indexOf(place(1).changeKey()));
        QVERIFY(indexOf(place(1).map()) > indexOf(place(1).title().edit()));
        QCOMPARE(at, &form().oneMore());
    }

    // --- départements of the fiche ---

    void departmentsAreTakenAsPeopleWriteThem()
    {
        begin(completeFields());
        FactsForm &facts = m_window->editor().facts();
        typeInto(facts.departmentsEdit(), u"75 - Paris, 38, haute-savoie, 01000"_qs);
        Q_EMIT facts.departmentsEdit().editingFinished();
        QVERIFY2(text().metadata.contains(R"("location":["75 - Paris","38 - Isère","74 - Haute-Savoie","1 - Ain"])"),
                 text().metadata);
        QVERIFY(facts.departmentsSentence().isEmpty());
        typeInto(facts.departmentsEdit(), u"38, Atlantide"_qs);
        Q_EMIT facts.departmentsEdit().editingFinished();
        QVERIFY(facts.departmentsSentence().contains(u"Atlantide"_qs));
        QVERIFY(text().metadata.contains("Atlantide")); // nothing typed is lost
    }

    void howOftenIsSaidAndWhatNobodyTouchedStays()
    {
        begin(completeFields());
        EffortRow &row = m_window->editor().facts().frequency();
        row.amount().setValue(2);
        QVERIFY(text().metadata.contains(
            R"("frequency":{"amountDetails":"minimum","hours":2,"timeUnit":"hours","frequencyUnit":"week"})"));
        row.per().setCurrentIndex(row.per().findData(u"month"_qs));
        Q_EMIT row.per().activated(row.per().currentIndex());
        QVERIFY(text().metadata.contains(R"("frequencyUnit":"month"})"));
        row.kind().setCurrentIndex(0);
        Q_EMIT row.kind().activated(0);
        QVERIFY(!text().metadata.contains("frequency"));
        QVERIFY(row.amount().isHidden());
        row.kind().setCurrentIndex(1);
        Q_EMIT row.kind().activated(1);
        QVERIFY(text().metadata.contains(R"("frequency":null)"));
    }

    // --- prices, ages, lengths of time (contract section 4) ---

    /// JSON of the contract in, and what a person changes of it: the rest of the value stays.
    void twoPricesAreSaidAndRead()
    {
        begin(withFacts(R"({"price":{"values":[10,20],"details":"month"},"later":1})"));
        PriceRow &row = m_window->editor().facts().price();
        QCOMPARE(row.kind().currentIndex(), int(PriceRow::Between));
        QCOMPARE(row.price().value(), 10.0);
        QCOMPARE(row.highest().value(), 20.0);
        QVERIFY2(row.reading().contains(u"10"_qs) && row.reading().contains(u"20"_qs), qPrintable(row.reading()));
        QVERIFY(row.trouble().isEmpty());
        row.highest().setValue(25.5);
        QVERIFY2(text().metadata.contains(R"("price":{"values":[10,25.5],"details":"month"},"later":1)"),
                 text().metadata);
        row.highest().setValue(5); // stays, and is said
        QVERIFY(text().metadata.contains(R"("values":[10,5])"));
        QVERIFY(!row.trouble().isEmpty());
        choose(row.kind(), PriceRow::One);
        QVERIFY(text().metadata.contains(R"("price":{"values":[10],"details":"month"})"));
        QVERIFY(row.trouble().isEmpty());
        QVERIFY(row.highest().isHidden());
        choose(row.kind(), PriceRow::Free);
        QVERIFY(text().metadata.contains(R"("price":{"values":[0]})"));
        choose(row.kind(), PriceRow::AsOneWants);
        QVERIFY(text().metadata.contains(R"("price":{"values":[]})"));
        choose(row.kind(), PriceRow::NotSaid);
        QVERIFY(!text().metadata.contains("price"));
        QVERIFY(row.reading().isEmpty());
        choose(row.kind(), PriceRow::Between);
        QVERIFY(text().metadata.contains(R"("details":"once")"));
        QVERIFY(row.trouble().isEmpty());
    }

    /// A decimal is typed key by key, and not written over meanwhile.
    void aPriceWithCentsCanBeTyped()
    {
        begin(withFacts(R"({"price":{"values":[10]}})"));
        PriceRow &row = m_window->editor().facts().price();
        auto *line = row.price().findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        const QString comma = row.price().locale().decimalPoint();
        typeWords(&row.price(), u"12"_qs + comma + u"5"_qs);
        QVERIFY2(text().metadata.contains(R"("price":{"values":[12.5]})"), text().metadata);
    }

    void agesAreSaidAndRead()
    {
        begin(withFacts(R"({"age":{"type":"lessThan","ages":[26]}})"));
        AgeRow &row = m_window->editor().facts().age();
        QCOMPARE(row.kind().currentIndex(), int(AgeRow::LessThan));
        QVERIFY(row.reading().contains(u"26"_qs));
        choose(row.kind(), AgeRow::Between);
        QVERIFY2(text().metadata.contains(R"("age":{"type":"between","ages":[18,26]})"), text().metadata);
        QVERIFY(row.trouble().isEmpty());
        row.from().setValue(30); // the wrong way round
        QVERIFY(text().metadata.contains(R"("ages":[30,26])"));
        QVERIFY(!row.trouble().isEmpty());
        row.to().setValue(40);
        QVERIFY(row.trouble().isEmpty());
        choose(row.kind(), AgeRow::MoreThan);
        QVERIFY(text().metadata.contains(R"("age":{"type":"moreThan","ages":[30]})"));
        choose(row.kind(), AgeRow::NotRelevant);
        QVERIFY(text().metadata.contains(R"("age":null)"));
        QVERIFY(row.reading().isEmpty());
    }

    void howLongIsSaidInEachWayOfTheContract()
    {
        begin(completeFields()); // between 2 and 4 hours
        EffortRow &row = m_window->editor().facts().commitment();
        QCOMPARE(row.details().currentData().toString(), u"between"_qs);
        QCOMPARE(row.amount().value(), 2);
        QCOMPARE(row.most().value(), 4);
        row.most().setValue(6);
        QVERIFY(
            text().metadata.contains(R"("commitment":{"amountDetails":"between","hours":[2,6],"timeUnit":"hours"})"));
        row.amount().setValue(7);
        QVERIFY(!row.trouble().isEmpty());
        row.amount().setValue(2);
        for (const char *details : {"minimum", "maximum", "approximately", "exactly"}) {
            choose(row.details(), row.details().findData(QString::fromLatin1(details)));
            QByteArray said = R"("commitment":{"amountDetails":"DETAILS","hours":[2],"timeUnit":"hours"})";
            said.replace("DETAILS", details);
            QVERIFY2(text().metadata.contains(said), text().metadata);
            QVERIFY(row.most().isHidden());
            QVERIFY(!row.reading().isEmpty());
        }
        choose(row.details(), row.details().findData(u"between"_qs));
        QVERIFY(text().metadata.contains(R"("hours":[2,3])"));
        // A frequency has no "between", and one number.
        EffortRow &often = m_window->editor().facts().frequency();
        QVERIFY(often.details().findData(u"between"_qs) < 0);
        choose(often.details(), often.details().findData(u"approximately"_qs));
        QVERIFY(text().metadata.contains(R"("frequency":{"amountDetails":"approximately","hours":1,)"));
    }

    /// Opened and looked at: a value that the form cannot show whole is not touched.
    void valuesTheFormCannotShowStayAsTheyAre()
    {
        const QByteArray odd =
            R"({"price":{"values":[5,7,9],"details":"fortnight"},"age":{"type":"around","ages":[40]},)"
            R"("commitment":{"amountDetails":"about","hours":[1.5],"timeUnit":"moons"}})";
        begin(withFacts(odd));
        QCOMPARE(m_window->editor().facts().facts(), odd);
        m_window->workshop().save();
        QVERIFY(!m_window->workshop().copy().isChanged());
        QVERIFY(m_content->effects().isEmpty());
    }

    // --- partners ---

    void aPartnerIsAddedWithItsLogoAndSaved()
    {
        const QByteArray id = begin(completeFields());
        PartnerCard &card = newPartnerCard();
        typeInto(card.name().edit(), u"Ville exemple"_qs);
        typeInto(card.link().edit(), u"https://exemple.org"_qs);
        card.useLogo(picture(u"logo.png"_qs, "PNG"));
        QTRY_COMPARE(m_content->pictures().size(), 1);
        QTRY_VERIFY(text().sponsors.contains("pictures/made-up-1.png"));
        QCOMPARE(card.readName(), u"Ville exemple"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        QVERIFY(m_content->field(id, "sponsors").contains("/pictures/made-up-1.png"));
        card.noLogoKey().click();
        const QByteArray without = R"([{"name":"Ville exemple","link":"https://exemple.org"}])";
        QCOMPARE(text().sponsors, without);
    }

    /// Where and when a photograph was taken, comments, the name of the file: none of it is in what is sent.
    void onlyPixelsOfALogoAreSent()
    {
        begin(completeFields());
        PartnerCard &card = newPartnerCard();
        typeInto(card.name().edit(), u"A"_qs);
        card.useLogo(picture(u"secret-name.jpg"_qs, "JPEG"));
        QTRY_COMPARE(m_content->pictures().size(), 1);
        const QByteArray sent = m_content->pictures().first();
        QVERIFY(sent.startsWith("\x89PNG"));
        for (const char *word : {"Exif", "SECRET", "secret", "GPS", "tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME"})
            QVERIFY2(!sent.contains(word), word);
        const QImage image = QImage::fromData(sent);
        QCOMPARE(image.size(), QSize(40, 60)); // turned as the camera meant it
    }

    void whatIsNoPictureIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a beginning") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("drawing with scripts") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        QTest::newRow("too heavy") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(11 * 1024 * 1024, 'x');
    }
    void whatIsNoPictureIsRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        begin(completeFields());
        PartnerCard &card = newPartnerCard();
        const QByteArray before = text().sponsors;
        card.useLogo(file(u"logo.png"_qs, bytes));
        QVERIFY(!card.chooseKey().isEnabled()); // it is read in another thread
        QCOMPARE(card.logoWords(), u"The logo is being sent."_qs);
        QTRY_VERIFY(card.chooseKey().isEnabled());
        QVERIFY(!card.logoWords().isEmpty());
        QVERIFY(card.logoWords() != u"It has no logo."_qs);
        QVERIFY(m_content->pictures().isEmpty());
        QCOMPARE(text().sponsors, before);
    }

    void withoutANetworkTheLogoIsNotSentAndTheRestStays()
    {
        begin(completeFields());
        PartnerCard &card = newPartnerCard();
        typeInto(card.name().edit(), u"A"_qs);
        m_server->setFaults({Fault{FaultKind::Reset, Endpoint::All, 0, {}}});
        card.useLogo(picture(u"logo.png"_qs, "PNG"));
        QTRY_VERIFY(card.chooseKey().isEnabled());
        QVERIFY(card.logoWords() != u"It has no logo."_qs);
        QCOMPARE(text().sponsors, QByteArray(R"([{"name":"A"}])"));
        m_server->setFaults({});
        card.useLogo(picture(u"logo.png"_qs, "PNG"));
        QTRY_COMPARE(card.logoWords(), u"It has a logo."_qs);
    }

    void aPartnerTakenOutWhileItsLogoIsReadOrSentIsGone()
    {
        begin(completeFields());
        for (const bool sent : {true, false}) {
            const QPointer<PartnerCard> card = &newPartnerCard();
            card->useLogo(picture(u"logo.png"_qs, "PNG"));
            if (sent) {
                QTRY_COMPARE(m_content->pictures().size(), 1);
            }
            card->takeOutKey().click();
            QTRY_VERIFY(card.isNull());
            QCOMPARE(text().sponsors, QByteArray("[]"));
        }
    }

    void theWindowMayGoWhileALogoIsRead()
    {
        begin(completeFields());
        newPartnerCard().useLogo(picture(u"logo.png"_qs, "PNG"));
        m_window.reset();
        QVERIFY(m_content->pictures().isEmpty());
    }

    /// Ctrl+Y does again what Ctrl+Z of a line undid; the page's own comes after that.
    void aLineOfAFormDoesAgainWhatItUndid()
    {
        begin(completeFields());
        QLineEdit &line = newPartnerCard().name().edit();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        line.setFocus();
        typeWords(&line, u"Ville"_qs);
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
        const QString undone = line.text();
        QVERIFY(undone != u"Ville"_qs);
        for (const Qt::Key other : {Qt::Key_Y, Qt::Key_Z}) {
            QTest::keyClick(&line, other,
                            other == Qt::Key_Y ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(line.text(), u"Ville"_qs);
            QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(line.text(), undone);
        }
        QTest::keyClick(&line, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(text().sponsors.contains("Ville"));
    }

    /// A number is a line in a box: the same keys take back what was typed and do it again, and the fiche follows.
    void aNumberDoesAgainWhatItUndid()
    {
        begin(withFacts(R"({"price":{"values":[10]}})"));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QDoubleSpinBox &box = m_window->editor().facts().price().price();
        box.setFocus();
        QTRY_VERIFY(box.hasFocus());
        box.selectAll();
        typeWords(&box, u"25"_qs);
        QVERIFY2(text().metadata.contains(R"("price":{"values":[25]})"), text().metadata);
        for (const Qt::Key other : {Qt::Key_Y, Qt::Key_Z}) {
            for (int back = 0; back < 5 && text().metadata.contains(R"("values":[25]})"); ++back)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(!text().metadata.contains(R"("values":[25]})"), text().metadata);
            for (int again = 0; again < 5 && !text().metadata.contains(R"("values":[25]})"); ++again)
                QTest::keyClick(QApplication::focusWidget(), other,
                                other == Qt::Key_Y ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(text().metadata.contains(R"("price":{"values":[25]})"), text().metadata);
            QCOMPARE(box.value(), 25.0);
        }
    }

    /// A procedure has no days either.
    void datesOfACourseAreSaidToGoIntoTheText()
    {
        begin(completeFields());
        const auto says = [this] {
            const auto labels = m_window->editor().facts().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *each) {
                return !each->isHidden() && each->text().contains(u"no field for the dates"_qs);
            });
        };
        QVERIFY(says());
        m_window->workshop().beginFiche(::escale::Kind::Demarche);
        QVERIFY(!says());
    }

    /// Heard without the titles above them.
    void noTwoFieldsOfTheFactsHaveTheSameName()
    {
        begin(completeFields());
        QSet<QString> names;
        for (const QWidget *field : m_window->editor().facts().findChildren<QWidget *>()) {
            if (qobject_cast<const QComboBox *>(field) == nullptr &&
                qobject_cast<const QAbstractSpinBox *>(field) == nullptr)
                continue;
            QVERIFY(!field->accessibleName().isEmpty());
            // How much time it takes and how often it is are two facts with the same parts.
            const bool often = m_window->editor().facts().frequency().isAncestorOf(field);
            const QString name = (often ? u"often: "_qs : QString()) + field->accessibleName();
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() >= 10);
    }

    /// Older fiches: no save takes their form, so the list is sent in the new one; a bare id cannot be, and is said.
    void olderPartnersAreSentInTheNewForm()
    {
        const QByteArray old =
            R"({"_id":"640000000000000000000001","nom":"Ville","picture":)" + QByteArray(logoPicture) + '}';
        const QByteArray id = begin(with("sponsors", '[' + old + ",\"640000000000000000000001\"]"));
        QCOMPARE(partner(0).readName(), u"Ville"_qs);
        typeInto(partner(0).link().edit(), u"https://exemple.org"_qs);
        m_window->workshop().save();
        QVERIFY(m_content->effects().isEmpty()); // the bare id stands in the way, and it is said where
        QVERIFY(!partner(1).name().sentence().isEmpty());
        partner(1).takeOutKey().click();
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        const QByteArray wanted =
            R"([{"name":"Ville","logo":)" + QByteArray(logoPicture) + R"(,"link":"https://exemple.org"}])";
        QCOMPARE(m_content->field(id, "sponsors"), wanted);
    }

    void aListNobodyChangedIsNotSent()
    {
        begin(with("sponsors", R"([{"_id":"640000000000000000000001","nom":"Ville"},"640000000000000000000001"])"));
        type(u"titreInformatif"_qs, u" vite"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_content->effects().size(), 1);
        QVERIFY(!m_content->effects().first().contains("sponsors"));
    }

    // --- the structure ---

    void aMemberHasTheirOwnStructureOnly()
    {
        begin(completeFields());
        QVERIFY(m_window->workshop().allStructures().isEmpty());
        QVERIFY(!structures().isEditable());
    }

    /// No number of a database, neither in the box nor as readers will have it.
    void aStructureWithoutAFicheIsChosenByItsName()
    {
        openWindow();
        signIn("member");
        m_window->workshop().beginFiche(::escale::Kind::Dispositif);
        const auto isThere = [this] {
            const auto *box = m_window->editor().findChild<QComboBox *>(u"mainSponsor"_qs);
            return box != nullptr && box->findText(u"Association Exemple"_qs) >= 0;
        };
        QTRY_VERIFY(isThere());
        choose(structures(), structures().findText(u"Association Exemple"_qs));
        QCOMPARE(m_window->workshop().preview()->fiche.sponsor.name, u"Association Exemple"_qs);
    }

    void aStructureWhoseNameIsNotKnownIsNoNumber()
    {
        openWindow();
        signIn("member");
        m_content->failNext(
            {"GET", "/structures/640000000000000000000001", 500, "{}", 9}); // the first may be on its way
        m_window->workshop().refresh();
        m_window->workshop().beginFiche(::escale::Kind::Dispositif);
        const auto has = [this](const QString &words) {
            const auto *box = m_window->editor().findChild<QComboBox *>(u"mainSponsor"_qs);
            return box != nullptr && box->findText(words, Qt::MatchContains) >= 0;
        };
        QTRY_VERIFY(has(u"Your structure"_qs));
        QVERIFY(!has(u"6400"_qs));
    }

    void whoIsMemberOfNoneFindsTheStructureByTyping()
    {
        m_window->workshop().signOut();
        signIn("author");
        QTRY_COMPARE(m_window->workshop().allStructures().size(), 1);
        m_window->workshop().beginFiche(::escale::Kind::Dispositif);
        QVERIFY(structures().isEditable());
        QCOMPARE(structures().currentText(), u"To be chosen"_qs);
        typeInto(*structures().lineEdit(), u"nobody"_qs);
        Q_EMIT structures().lineEdit()->editingFinished();
        QCOMPARE(structures().currentText(), u"To be chosen"_qs);
        QVERIFY(text().mainSponsor.isEmpty());
        const int at = structures().findText(u"Association Exemple"_qs);
        QVERIFY(at >= 0);
        structures().setCurrentIndex(at);
        Q_EMIT structures().activated(at);
        QCOMPARE(text().mainSponsor, u"640000000000000000000001"_qs);
        QCOMPARE(m_window->workshop().preview()->fiche.sponsor.name, u"Association Exemple"_qs);
    }

private:
    [[nodiscard]] QComboBox &structures() const
    {
        for (QComboBox *box : m_window->editor().findChildren<QComboBox *>()) {
            if (box->findData(u"640000000000000000000001"_qs) >= 0)
                return *box;
        }
        qFatal("no structures");
    }
    [[nodiscard]] static QByteArray with(const char *key, const QByteArray &value)
    {
        QByteArray fields = completeFields();
        fields.chop(1);
        return fields + ",\"" + key + "\":" + value + '}';
    }
    [[nodiscard]] static QByteArray withMap(const QByteArray &map)
    {
        const QByteArray fields = completeFields();
        return fields.left(fields.indexOf(R"("map":)")) + R"("map":)" + map + '}';
    }
    [[nodiscard]] static QByteArray withFacts(const QByteArray &metadata)
    {
        const QByteArray fields = completeFields();
        const qsizetype from = fields.indexOf(R"("metadatas":)"), to = fields.indexOf(R"(,"map":)");
        return fields.left(from) + R"("metadatas":)" + metadata + fields.mid(to);
    }
    QByteArray begin(const QByteArray &fields)
    {
        const QByteArray id = m_content->addPublic(fields);
        m_window->workshop().refresh();
        open(id);
        return id;
    }
    [[nodiscard]] const FicheDraft &text() const { return m_window->workshop().text(); }
    [[nodiscard]] EntriesForm &form() const { return m_window->editor().places(); }
    [[nodiscard]] PlaceCard &place(qsizetype i) const { return *static_cast<PlaceCard *>(form().cards().at(i)); }
    [[nodiscard]] PartnerCard &partner(qsizetype i) const
    {
        return *static_cast<PartnerCard *>(m_window->editor().partners().cards().at(i));
    }
    PartnerCard &newPartnerCard()
    {
        m_window->editor().partners().oneMore().click();
        return partner(m_window->editor().partners().cards().size() - 1);
    }
    void checkAfter(QPushButton &oneMoreStep)
    {
        oneMoreStep.click();
        QCOMPARE(place(0).coordinates().text(), u"48.87, deux"_qs);
        QVERIFY(place(0).isOpen());
        typeInto(place(0).phone().edit(), u"115"_qs);
        QCOMPARE(place(0).coordinates().text(), u"48.87, deux"_qs);
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    /// 60 x 40 pixels. A JPEG is made as a telephone would: it says where it was taken, and that it stands on its side.
    [[nodiscard]] QString picture(const QString &name, const char *kind) const
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Comment"_qs, u"SECRET comment"_qs);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, kind);
        if (QByteArray(kind) == "JPEG") {
            // EXIF 2.3, 4.5-4.6: little endian, one tag: orientation (0x0112, SHORT) = 6, turn to the right.
            QByteArray exif("Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
            exif += "SECRET GPS 48.87 2.36";
            const auto length = static_cast<quint16>(exif.size() + 2);
            bytes.insert(2, QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + exif);
        }
        return file(name, bytes);
    }
};

ESCALE_TEST(TestLists)
#include "tst_lists.moc"
