// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/helppage.h"

#include "l10n/catalogue.h"
#include "l10n/isolate.h"
#include "style/paint.h"

#include <QCoreApplication>
#include <QPainter>

namespace escale {

namespace {

constexpr auto helpContext = "escale::HelpPage";

/// In the order of allLanguages: each says which language the person speaks.
constexpr const char *iSpeak(Language language)
{
    switch (language) {
    case Language::Fr:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak French.");
    case Language::En:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak English.");
    case Language::Uk:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Ukrainian.");
    case Language::Ti:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Tigrinya.");
    case Language::Ar:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Arabic.");
    case Language::Ps:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Pashto.");
    case Language::Ru:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Russian.");
    case Language::Fa:
        return QT_TRANSLATE_NOOP("escale::HelpPage", "I speak Dari or Persian.");
    }
    return "";
}

constexpr auto cannotRead = QT_TRANSLATE_NOOP("escale::HelpPage", "I cannot read.");
//: %1 is a theme or the title of a fiche: "Health"
constexpr auto lookFor = QT_TRANSLATE_NOOP("escale::HelpPage", "I am looking for: %1");
constexpr auto lookForHelp = QT_TRANSLATE_NOOP("escale::HelpPage", "I am looking for help.");
constexpr auto please = QT_TRANSLATE_NOOP("escale::HelpPage", "Please help me.");
//: to the person who cannot read: this page is for the staff
constexpr auto showThis = QT_TRANSLATE_NOOP("escale::HelpPage", "Show this to somebody who works here.");
//: above a card in French that the person shows to the staff
constexpr auto forStaff = QT_TRANSLATE_NOOP("escale::HelpPage", "For the team");
//: said of a button that reads a card aloud in French, to the staff
constexpr auto sayInFrench = QT_TRANSLATE_NOOP("escale::HelpPage", "Say it in French");
constexpr auto listen = QT_TRANSLATE_NOOP("escale::HelpPage", "Listen");

} // namespace

/// One of the two halves of the card.
class HelpPage::Ground final : public QWidget {
public:
    Ground(const Appearance &appearance, bool primary) : m_appearance(appearance), m_primary(primary) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        drawBox(painter, rect(),
                {m_primary ? c.primary : c.surface, m_primary ? c.primary : c.line, m.border, m.radius * 1.5});
    }

private:
    const Appearance &m_appearance;
    bool m_primary;
};

HelpPage::HelpPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_blue(new Ground(services.appearance, true)),
      m_white(new Ground(services.appearance, false)), m_blueColumn(new QVBoxLayout(m_blue)),
      m_ownColumn(new QVBoxLayout(m_white)), m_whiteColumn(nullptr)
{
    using Shape = PictureLine::Shape;
    const auto line = [&](QBoxLayout *column, TextRole role, const char *picture, bool inverse, const char *name) {
        auto *made = new PictureLine(services.appearance, role, Shape::Row);
        made->setPicture(QLatin1String(picture));
        made->setInverse(inverse);
        made->setObjectName(QLatin1String(name));
        column->addWidget(made);
        return made;
    };
    setHeadingShown(false);
    m_blue->setObjectName(QStringLiteral("helpFrench"));
    m_blue->setLayoutDirection(Qt::LeftToRight); // French, whatever the interface
    auto *head = new QHBoxLayout;
    m_head = new PictureLine(services.appearance, TextRole::Body, Shape::Row);
    m_head->setPicture(QStringLiteral("staff"));
    m_head->setInverse(true);
    m_sayFrench = new PictureButton(services.appearance, PictureButton::Tone::Plain, PictureButton::Shape::Row);
    m_sayFrench->setPicture(QStringLiteral("speaker"));
    m_sayFrench->setContentLanguage(Language::Fr);
    m_sayFrench->setObjectName(QStringLiteral("helpListen"));
    head->addWidget(m_head, 1);
    head->addWidget(m_sayFrench);
    m_blueColumn->addLayout(head);
    m_speak = line(m_blueColumn, TextRole::Title, "speak", true, "helpSpeak");
    m_read = line(m_blueColumn, TextRole::Title, "cannot-read", true, "helpRead");
    auto *card = new Ground(services.appearance, false);
    m_whiteColumn = new QVBoxLayout(card);
    m_look = line(m_whiteColumn, TextRole::Title, "speak", false, "helpLook");
    m_blueColumn->addWidget(card);
    m_please = line(m_blueColumn, TextRole::Title, "", true, "helpPlease");
    for (PictureLine *french : {m_head, m_speak, m_read, m_look, m_please})
        french->setContentLanguage(Language::Fr);
    m_ownSpeak = line(m_ownColumn, TextRole::Card, "speak", false, "ownSpeak");
    m_ownRead = line(m_ownColumn, TextRole::Card, "cannot-read", false, "ownRead");
    m_ownLook = line(m_ownColumn, TextRole::Card, "", false, "ownLook");
    m_ownPlease = line(m_ownColumn, TextRole::Card, "", false, "ownPlease");
    content().addWidget(m_blue);
    m_show = line(&content(), TextRole::Card, "meet", false, "helpShow");
    content().addWidget(m_white);
    content().addStretch(1);
    connect(m_sayFrench, &QAbstractButton::clicked, this, &HelpPage::speakFrench);
    connect(&services.guide, &Guide::changed, this, [this] { fill(); });
    offerListening();
    retranslate();
    restyle();
}

bool HelpPage::isFrench() const
{
    return services().language.language() == Language::Fr;
}

void HelpPage::visit(const Route &route)
{
    m_subject = {};
    fill();
    services().library.ask<HelpSubject>(
        this, [route, language = hearing()](Reader &reader) { return helpSubject(route, language, reader); },
        [this, route](const Result<HelpSubject> &subject) {
            if (route != services().navigator.current())
                return;
            if (subject)
                m_subject = *subject;
            fill();
            Q_EMIT filled();
            // The person must hear what the page is for, guide or not; the French half waits for a touch.
            const bool heard = services().hearing.canHear(hearing());
            if (!std::exchange(m_greeted, true) && !services().guide.isOn() && heard)
                speak(opening(), {});
        });
}

void HelpPage::fill()
{
    const Language language = services().language.language();
    const bool guided = services().guide.isOn();
    const auto french = [](const char *source) { return translated(Language::Fr, helpContext, source); };
    const auto own = [language](const char *source) { return translated(language, helpContext, source); };
    m_head->setWords(french(forStaff));
    m_sayFrench->setWords(french(listen));
    m_speak->setWords(french(iSpeak(language)));
    m_read->setWords(french(cannotRead));
    m_please->setWords(french(please));
    const QString picture = m_subject.picture.isEmpty() ? QStringLiteral("speak") : m_subject.picture;
    m_look->setPicture(picture);
    m_look->setWords(m_subject.french.isEmpty() ? french(lookForHelp) : french(lookFor).arg(m_subject.french));
    m_ownSpeak->setWords(own(iSpeak(language)));
    m_ownRead->setWords(own(cannotRead));
    m_ownLook->setPicture(picture);
    m_ownLook->setWords(m_subject.own.isEmpty() ? own(lookForHelp)
                                                : own(lookFor).arg(isolated(m_subject.own, direction(language))));
    m_ownPlease->setWords(own(please));
    m_show->setWords(own(showThis));
    m_read->setVisible(guided);
    m_ownRead->setVisible(guided);
    m_white->setVisible(!isFrench());
    shape();
}

SpokenText HelpPage::own(const char *source) const
{
    return heard(helpContext, source);
}

QList<SpokenText> HelpPage::opening() const
{
    return QList<SpokenText>{own(showThis)} + spoken();
}

QList<SpokenText> HelpPage::spoken() const
{
    QList<SpokenText> texts{own(iSpeak(services().language.language()))};
    if (services().guide.isOn())
        texts.append(own(cannotRead));
    if (m_subject.own.isEmpty()) {
        texts.append(own(lookForHelp));
    } else if (m_subject.language == hearing()) {
        texts.append({own(lookFor).text.arg(m_subject.own), m_subject.language});
    } else {
        texts.append({own(lookFor).text.arg(QString()).trimmed(), hearing()});
        texts.append({m_subject.own, m_subject.language});
    }
    texts.append(own(please));
    return texts;
}

void HelpPage::lightSpoken(int item)
{
    QList<PictureLine *> lines{m_ownSpeak};
    if (services().guide.isOn())
        lines.append(m_ownRead);
    lines.append(m_ownLook);
    if (spoken().size() > lines.size() + 1)
        lines.append(m_ownLook);
    lines.append(m_ownPlease);
    for (PictureLine *line : {m_ownSpeak, m_ownRead, m_ownLook, m_ownPlease})
        line->setSpoken(item >= 0 && lines.value(item) == line);
}

QList<SpokenText> HelpPage::french() const
{
    QList<SpokenText> texts;
    for (const PictureLine *line : {m_speak, m_read, m_look, m_please}) {
        if (line != m_read || services().guide.isOn())
            texts.append({line->words(), Language::Fr});
    }
    return texts;
}

void HelpPage::speakFrench()
{
    QList<PictureLine *> lines{m_speak};
    if (services().guide.isOn())
        lines.append(m_read);
    lines << m_look << m_please;
    speak(french(), [this, lines](int item) {
        for (PictureLine *line : {m_speak, m_read, m_look, m_please})
            line->setSpoken(item >= 0 && lines.value(item) == line);
    });
}

std::optional<ControlWords> HelpPage::wordsOf(const QWidget &control) const
{
    if (&control != m_sayFrench)
        return std::nullopt;
    return ControlWords{{heard(helpContext, sayInFrench)}};
}

void HelpPage::forget()
{
    m_subject = {};
    fill();
}

void HelpPage::retranslate()
{
    heading().setText(QCoreApplication::translate(helpContext, showThis));
    fill();
}

/// To be seen from three metres; smaller where the screen is low, rather than beyond its edge.
void HelpPage::shape()
{
    const Metrics &m = metrics();
    const bool low = isWide();
    const int side = m.largeIcon * (low ? 4 : 7) / 4;
    for (PictureLine *line : {m_speak, m_read})
        line->setPictureSide(side);
    // Those for the staff are in French, and large for everybody.
    for (PictureLine *line : {m_head, m_speak, m_read, m_look, m_please})
        line->setGreatestTextStep(isTight() ? defaultTextStep : textSteps - 1);
    m_head->setPictureSide(m.largeIcon);
    m_look->setPictureSide(side * (low ? 5 : 7) / 4);
    for (PictureLine *line : {m_ownSpeak, m_ownRead, m_ownLook})
        line->setPictureSide(m.largeIcon);
    m_show->setPictureSide(m.largeIcon * 5 / 4);
    m_sayFrench->setSizes(m.primaryTarget, m.icon * 3 / 2);
    const int margin = m.unit * (low ? 2 : 4);
    m_blueColumn->setContentsMargins(margin, margin, margin, margin);
    m_blueColumn->setSpacing(m.unit * (low ? 1 : 2));
    m_ownColumn->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_ownColumn->setSpacing(0);
    m_whiteColumn->setContentsMargins(margin, margin / 2, margin, margin / 2);
}

void HelpPage::restyle()
{
    KioskPage::restyle();
    shape();
}

void HelpPage::hideEvent(QHideEvent *event)
{
    KioskPage::hideEvent(event);
    m_greeted = false;
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shape();
}

} // namespace escale
