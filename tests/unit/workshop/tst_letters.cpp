// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the workshop at the smallest and the largest letters, from left to right and from right to left, in a
// large and in a small window: nothing is cut, nothing lies under another, nothing is outside, everything has a name
// (ui/layoutaudit.h). ESCALE_PICTURES=folder draws the pages there, for looking at them.
#include "askserver/askserver.h"
#include "l10n/catalogue.h"
#include "pageaudit.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"
#include "workshopfixture.h"

#include <QHostAddress>
#include <QImage>
#include <QTemporaryDir>

using namespace escale;
using namespace escale::test;

class TestLetters final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EscaleStyle::install(m_appearance);
        QVERIFY(m_model.listen(QHostAddress::LocalHost));
    }
    void cleanup()
    {
        m_window.reset();
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("step");
        QTest::addColumn<QSize>("size");
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
            for (const int step : {0, textSteps - 1}) {
                for (const QSize size : {QSize(1280, 860), QSize(1024, 640)})
                    QTest::addRow("%s-%d-%d", code(language).latin1(), step, size.width())
                        << int(language) << step << size;
            }
        }
    }
    void everyPageIsWhole()
    {
        QFETCH(int, language);
        QFETCH(int, step);
        QFETCH(QSize, size);
        useLanguage(static_cast<Language>(language));
        QApplication::setLayoutDirection(direction(static_cast<Language>(language)));
        m_appearance.setLanguage(static_cast<Language>(language));
        m_appearance.setTextStep(step);
        openWindow();
        m_window->resize(size);
        m_audit.faults.clear();
        look(*m_window, "1-sign-in");
        const QByteArray id = m_content->addPublic(completeFields(), {"fr", "en"});
        signIn("member");
        QTRY_VERIFY(!m_window->workshop().rows().isEmpty());
        look(*m_window, "2-fiches");
        open(id);
        EditorPage &editor = m_window->editor();
        type(u"what"_qs,
             u" Vous devez effectuer une demande afin d’obtenir le titre de séjour des primo-arrivants."_qs);
        editor.check();
        look(*m_window, "3-editor");
        // One finding at least is read without moving the list.
        const auto *list = editor.findings().findChild<QListWidget *>();
        QVERIFY(list->count() > 0);
        if (list->viewport()->height() < list->visualItemRect(list->item(0)).height())
            m_audit.faults.append(QStringLiteral("%1: a finding of %2 pixels in a list of %3")
                                      .arg(QString::fromUtf8(QTest::currentDataTag()))
                                      .arg(list->visualItemRect(list->item(0)).height())
                                      .arg(list->viewport()->height()));
        lookAtModel();
        editor.facts().goTo(u"price"_qs);
        look(*m_window, "4-facts");
        editor.goTo(u"metadatas.conditions"_qs);
        look(*m_window, "5-conditions");
        m_window->workshop().save();
        QTRY_VERIFY(!m_window->workshop().copy().isChanged() && !m_window->workshop().waiting());
        type(u"what"_qs, u" Merci."_qs);
        editor.showHistory();
        editor.historyDialog()->list().setCurrentRow(editor.historyDialog()->list().count() - 1);
        look(*editor.historyDialog(), "5a-history");
        editor.historyDialog()->reject();
        editor.places().oneMore().click();
        editor.partners().oneMore().click();
        editor.check(); // so that the bar of what is missing has its keys
        for (int i = 0; i < 2; ++i)
            editor.places().cards().at(i)->setOpen(true);
        editor.goTo(u"map"_qs);
        look(*m_window, "6-places");
        editor.goTo(u"sponsors"_qs);
        look(*m_window, "7-partners");
        lookAtLogos(editor);
        lookAtQuestion();
        editor.places().cards().at(1)->takeOutKey().click();
        editor.partners().cards().at(0)->takeOutKey().click();
        lookAtQuestion();
        m_content->ask("colleague", "PATCH", "/dispositifs/" + id, R"({"titreInformatif":"Nager en ville"})");
        FieldEdit *title = editor.field(u"titreInformatif"_qs);
        title->selectAll();
        typeWords(title, u"Savoir danser"_qs);
        m_window->workshop().save();
        QTRY_COMPARE(m_window->page(), &m_window->merge());
        look(*m_window, "9-merge");
        for (const QString &fault : std::as_const(m_audit.faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_audit.faults.size(), 0);
    }

    /// The space that a line is broken at stands outside, and takes nothing of the words.
    void everyLineOfALabelFromTheRightBeginsAtItsEdge()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_appearance.setLanguage(Language::Ar);
        m_appearance.setTextStep(textSteps - 1);
        for (int width = 300; width < 500; width += 10) {
            Label label(m_appearance, TextRole::Body);
            // Alef stands upright, with nothing before it.
            label.setText(QStringList(QList<QString>(20, u"ااا"_qs)).join(u' '));
            label.resize(width, label.heightForWidth(width));
            QImage image(label.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            label.render(&image, {}, {}, QWidget::DrawChildren);
            const int line = QFontMetrics(label.font()).height();
            QVERIFY(label.height() >= 2 * line);
            const QRect first = inkOf(image.copy(0, 0, width, line));
            const QRect last = inkOf(image.copy(0, label.height() - line, width, line));
            QVERIFY(!first.isEmpty() && !last.isEmpty());
            QVERIFY2(qAbs(first.right() - last.right()) <= 1, qPrintable(QString::number(width)));
        }
    }

private:
    /// The smallest rectangle that holds everything drawn.
    static QRect inkOf(const QImage &image)
    {
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 40)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }

    /// Of the new partner: a file that is none, then a picture.
    void lookAtLogos(EditorPage &editor)
    {
        auto *card = qobject_cast<PartnerCard *>(editor.partners().cards().at(0));
        QVERIFY(card != nullptr);
        const QTemporaryDir folder;
        QFile drawing(folder.filePath(u"logo.svg"_qs));
        QVERIFY(drawing.open(QIODevice::WriteOnly));
        drawing.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        drawing.close();
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(folder.filePath(u"logo.png"_qs)));
        for (const auto &[file, name] : {std::pair("logo.svg", "7a-logo-refused"), std::pair("logo.png", "7b-logo")}) {
            card->useLogo(folder.filePath(QLatin1String(file)));
            QTRY_VERIFY(card->chooseKey().isEnabled());
            card->chooseKey().setFocus(Qt::TabFocusReason);
            look(*m_window, name);
        }
    }

    /// The cards of what a model is asked: what would leave, and what came.
    void lookAtModel()
    {
        EditorPage &editor = m_window->editor();
        m_window->setEndpoint(EndpointSettings{m_model.base(), "key", u"open-24b"_qs, {}});
        FieldEdit *what = editor.field(u"what"_qs);
        what->setFocus();
        what->selectAll();
        typeWords(what, u"Vous devez effectuer une demande auprès de la mairie pour venir nager avec nous."_qs);
        m_model.setModel([](const Asked &) {
            return wordingJson(u"Vous devez faire une demande à la mairie pour venir nager avec nous."_qs);
        });
        editor.saySimpler();
        QCOMPARE(editor.simpler().state(), SimplerModel::State::Preview);
        look(*m_window, "3a-simpler-leaves");
        editor.simplerCard().button(u"send"_qs)->click();
        QTRY_COMPARE(editor.simpler().state(), SimplerModel::State::Ready);
        look(*m_window, "3b-simpler");
        lookForCard(editor.simplerCard());
        editor.simplerCard().button(u"leave"_qs)->click();
        QTRY_COMPARE(editor.simpler().state(), SimplerModel::State::None);
        editor.askDraftHelp(DraftHelp::Questions);
        look(*m_window, "3c-ideas-leave");
        lookForCard(editor.draftHelpCard());
        editor.draftHelpCard().button(u"leave"_qs)->click();
        QTRY_COMPARE(editor.draftHelp().state(), DraftHelpModel::State::None);
        m_window->setEndpoint({});
    }

    /// What a card says, and a line of what it is about, are read without moving it.
    void lookForCard(const ModelCard &card)
    {
        const QWidget *seen = card.parentWidget()->parentWidget();
        if (seen->height() < letters(m_appearance, 10))
            m_audit.faults.append(QStringLiteral("%1: a card in a strip of %2 pixels")
                                      .arg(QString::fromUtf8(QTest::currentDataTag()))
                                      .arg(seen->height()));
    }

    void lookAtQuestion()
    {
        PublishQuestion &question = m_window->editor().publishQuestion();
        question.ask();
        QTRY_VERIFY(question.box());
        look(*question.box(), "8-publish");
        question.box()->reject();
        QTRY_VERIFY(!question.box());
    }

    void look(QWidget &window, const char *page)
    {
        QFETCH(QSize, size);
        m_audit.look(window, size, QString::fromUtf8(QTest::currentDataTag()) + u'-' + QString::fromLatin1(page));
    }

    PageAudit m_audit{m_appearance};
    AskServer m_model;
};

ESCALE_TEST(TestLetters)
#include "tst_letters.moc"
