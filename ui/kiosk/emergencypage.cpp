// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emergencypage.h"

#include <QCoreApplication>
#include <array>

namespace escale {

namespace {

constexpr auto emergencyContext = "escale::EmergencyPage";
constexpr auto emergencyNumbersTitle = QT_TRANSLATE_NOOP("escale::EmergencyPage", "Emergency numbers");
//: of calls to emergency numbers
constexpr auto freeOfCharge = QT_TRANSLATE_NOOP("escale::EmergencyPage", "Free, day and night.");
constexpr std::array how{
    QT_TRANSLATE_NOOP("escale::EmergencyPage", "Call with a phone: this screen cannot call."),
    QT_TRANSLATE_NOOP("escale::EmergencyPage", "Say where you are"),
    QT_TRANSLATE_NOOP("escale::EmergencyPage", "Say what is happening"),
    QT_TRANSLATE_NOOP("escale::EmergencyPage", "Stay on the phone"),
};

} // namespace

EmergencyPage::EmergencyPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_free(new Label(services.appearance, TextRole::Body)), m_grid(new QWidget),
      m_columns(new ColumnsLayout(0, 0, 3)), m_how(new QWidget), m_howColumns(new ColumnsLayout(0, 0, 4))
{
    m_free->setInk(Label::Ink::Ok);
    m_free->setWordWrap(false);
    m_free->setGreatestTextStep(2);
    headingRow().addWidget(m_free);
    m_grid->setLayout(m_columns);
    m_columns->setStretching(true);
    content().addWidget(m_grid, 1);
    for (const EmergencyNumber &number : emergencyNumbers()) {
        auto *card = new EmergencyCard(services.appearance);
        card->setNumber(number);
        m_columns->addWidget(card);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            if (m_number.isEmpty())
                this->services().navigator.go({.page = PageName::Emergency, .number = card->number().number});
        });
        connect(card, &Card::listenWanted, this,
                [this, card] { speak(textsOf(*card), [card](int item) { card->setSpoken(item >= 0); }); });
    }
    m_how->setLayout(m_howColumns);
    for (const char *picture : {"smartphone", "place", "speak", "phone-call"}) {
        auto *step = new PictureLine(services.appearance, TextRole::Body, PictureLine::Shape::Column);
        step->setPicture(QLatin1String(picture));
        m_howColumns->addWidget(step);
        m_steps.append(step);
    }
    content().addWidget(m_how);
    offerListening();
    retranslate();
    restyle();
}

void EmergencyPage::visit(const Route &route)
{
    m_number = route.number;
    for (EmergencyCard *card : std::as_const(m_cards)) {
        card->setVisible(m_number.isEmpty() || card->number().number == m_number);
        card->setSpeakerShown(m_number.isEmpty());
        card->setStruck(!services().hearing.canHear(hearing()));
    }
    retranslate();
    shape();
    Q_EMIT filled();
}

QList<SpokenText> EmergencyPage::textsOf(const EmergencyCard &card) const
{
    return {{card.number().digits(), hearing()},
            heard(emergencyContext, card.number().words),
            heard(emergencyContext, freeOfCharge),
            heard(emergencyContext, how.front())};
}

QList<SpokenText> EmergencyPage::spoken() const
{
    QList<SpokenText> texts{heard(emergencyContext, emergencyNumbersTitle)};
    for (const EmergencyCard *card : m_cards) {
        if (m_number.isEmpty() || card->number().number == m_number)
            texts.append(
                {card->number().digits() + QStringLiteral(". ") + heard(emergencyContext, card->number().words).text,
                 hearing()});
    }
    texts.append(heard(emergencyContext, freeOfCharge));
    for (const char *step : how)
        texts.append(heard(emergencyContext, step));
    return texts;
}

void EmergencyPage::lightSpoken(int item)
{
    int at = 1;
    for (EmergencyCard *card : std::as_const(m_cards)) {
        if (m_number.isEmpty() || card->number().number == m_number)
            card->setSpoken(item == at++);
    }
    ++at; // free, day and night
    for (PictureLine *step : std::as_const(m_steps))
        step->setSpoken(item == at++);
}

QList<SpokenText> EmergencyPage::opening() const
{
    if (m_number.isEmpty())
        return KioskPage::opening();
    return spoken().mid(1);
}

std::optional<ControlWords> EmergencyPage::wordsOf(const QWidget &control) const
{
    for (const EmergencyCard *card : m_cards) {
        if (&control == card || &control == &card->speaker())
            return ControlWords{textsOf(*card)};
    }
    return std::nullopt;
}

void EmergencyPage::forget()
{
    m_number.clear();
}

void EmergencyPage::retranslate()
{
    heading().setText(QCoreApplication::translate(emergencyContext, emergencyNumbersTitle));
    m_free->setText(QCoreApplication::translate(emergencyContext, freeOfCharge));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setWords(QCoreApplication::translate(emergencyContext, how.at(static_cast<std::size_t>(i))));
}

void EmergencyPage::shape()
{
    const Metrics &m = metrics();
    const bool alone = !m_number.isEmpty();
    const bool low = isWide() && height() < 800 * m.scale;
    const int digits = m.primaryTarget * (alone ? 30 : low ? 9 : isWide() ? 12 : 15) / 10;
    for (EmergencyCard *card : std::as_const(m_cards)) {
        card->setDigits(digits);
        card->setTextRole(low ? TextRole::Small : TextRole::Body);
    }
    m_columns->setGap(m.unit * 2);
    m_columns->setLeastWidth(width() / (isWide() ? 4 : 3));
    m_howColumns->setGap(m.unit * 2);
    m_howColumns->setLeastWidth(width() / 6);
    for (PictureLine *step : std::as_const(m_steps))
        step->setPictureSide(m.largeIcon * (isWide() ? 4 : 6) / 4);
}

void EmergencyPage::restyle()
{
    KioskPage::restyle();
    shape();
}

void EmergencyPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shape();
}

} // namespace escale
