// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/personswindow.h"

#include "fiche/codeaddress.h"
#include "l10n/catalogue.h"
#include "reader/qrbox.h"
#include "style/emptylayout.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace escale {
namespace {

/// Of this window: in the person's language, not in that of the program.
QString localised(Language language, const char *source)
{
    return translated(language, "escale::PersonsWindow", source);
}

constexpr double greatCard = 1.5; ///< of a main control: nobody takes aim

QScreen *otherScreen(const QWidget &desk)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != desk.screen())
            return screen;
    }
    return nullptr;
}

} // namespace

PersonsWindow::PersonsWindow(DesktopModel &model, const QWidget &desk)
    : m_model(model), m_desk(desk), m_pages(new QStackedWidget(this)), m_greeting(new QWidget),
      m_greetings(new QVBoxLayout(m_greeting)), m_view(new FicheView(m_appearance)), m_side(new QWidget),
      m_code(new QLabel), m_codeWords(new Label(m_appearance, TextRole::Small)),
      m_larger(new Button(m_appearance, Button::Kind::Plain)),
      m_previous(new Button(m_appearance, Button::Kind::Plain)), m_next(new Button(m_appearance, Button::Kind::Plain)),
      m_sentence(new Label(m_appearance, TextRole::Display)), m_number(new Label(m_appearance, TextRole::Display)),
      m_again(new Button(m_appearance, Button::Kind::Round))
{
    setObjectName(QStringLiteral("persons-window"));
    setWindowTitle(QStringLiteral("Escale"));
    setAttribute(Qt::WA_ShowWithoutActivating); // the caseworker goes on typing
    build();
    connect(&model, &DesktopModel::changed, this, &PersonsWindow::observe);
    // Told before the system moves the windows of a monitor that goes to another one.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *gone) {
        if (gone == m_screen)
            close();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] {
        if (isVisible() && m_screen == nullptr)
            open();
    });
    // Who comes next has chosen no size yet.
    connect(&model, &DesktopModel::personLeft, this, [this] { m_appearance.setTextStep(defaultTextStep); });
    wear();
    showGreetings();
    showPhrase();
}

void PersonsWindow::build()
{
    m_fiche = buildFiche();
    m_phrase = buildPhrase();
    m_greeting->setObjectName(QStringLiteral("greeting"));
    m_fiche->setObjectName(QStringLiteral("fiche"));
    m_phrase->setObjectName(QStringLiteral("phrase"));
    for (QWidget *page : {m_greeting, m_fiche, m_phrase})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *PersonsWindow::buildFiche()
{
    auto *page = new QWidget;
    auto *bar = new QVBoxLayout(m_side);
    bar->setContentsMargins(24, 24, 24, 24);
    bar->setSpacing(16);
    bar->addWidget(m_larger);
    bar->addStretch(1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addStretch(1);
    bar->addWidget(m_code, 0, Qt::AlignHCenter);
    bar->addWidget(m_codeWords);
    m_codeWords->setCentred(true);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_view, 1);
    m_larger->setObjectName(QStringLiteral("larger-letters"));
    m_larger->setSymbol(Icon::TextSize);
    m_previous->setSymbol(Icon::Up);
    m_next->setSymbol(Icon::Down);
    connect(m_larger, &Button::clicked, this,
            [this] { m_appearance.setTextStep((m_appearance.textStep() + 1) % textSteps); });
    connect(m_previous, &Button::clicked, this, [this] { stepSection(-1); });
    connect(m_next, &Button::clicked, this, [this] { stepSection(1); });
    return page;
}

QWidget *PersonsWindow::buildPhrase()
{
    auto *page = new QWidget;
    auto *cards = new QWidget;
    m_cardColumns = new ColumnsLayout(m_appearance.metrics().gap, m_appearance.metrics().primaryTarget * 2, 4, cards);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_again, 0, Qt::AlignVCenter);
    head->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(32);
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_number);
    column->addWidget(cards);
    column->addStretch(2);
    m_number->setCentred(true);
    m_again->setSymbol(Icon::Speaker);
    connect(m_again, &Button::clicked, this, &PersonsWindow::againWanted);
    return page;
}

void PersonsWindow::open()
{
    if (QScreen *other = otherScreen(m_desk)) {
        take(*other);
        return;
    }
    constexpr QSize drawn(960, 720);
    resize(drawn);
    QWidget::show();
}

void PersonsWindow::take(QScreen &screen)
{
    m_screen = &screen;
    m_appearance.setDensity(physicalDensity(screen));
    setScreen(&screen);
    setGeometry(screen.geometry());
    showFullScreen();
}

void PersonsWindow::observe(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Languages) {
        wear();
        showGreetings();
    }
    if (aspects & (Aspect::Interview | Aspect::Languages))
        showPhrase();
}

/// The person's language, and the direction they read in.
void PersonsWindow::wear()
{
    const Language language = m_model.secondLanguage().value_or(m_model.contentLanguage());
    m_appearance.setLanguage(language);
    setLayoutDirection(direction(language));
    setPalette(m_appearance.palette());
    m_larger->setWords(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Larger letters")));
    m_previous->setWords(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Before")));
    m_next->setWords(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Next")));
    //: Beside a code to photograph.
    m_codeWords->setText(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Take this page with you")));
    m_again->setAccessibleName(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Hear it again")));
    m_code->setAccessibleName(m_codeWords->text());
}

/// Theirs alone, where it is known; all eight while nobody has said which.
void PersonsWindow::showGreetings()
{
    emptyLayout(*m_greetings);
    m_greetings->setContentsMargins(48, 48, 48, 48);
    m_greetings->addStretch(1);
    const QList<Language> languages =
        m_model.secondLanguage() ? QList<Language>{*m_model.secondLanguage()} : LanguageSet::all().toList();
    for (const Language language : languages) {
        auto *line = new Label(m_appearance, languages.size() == 1 ? TextRole::Display : TextRole::Title);
        line->setText(localised(language, QT_TRANSLATE_NOOP("escale::PersonsWindow", "Welcome")));
        line->setContentLanguage(language);
        line->setCentred(true);
        line->setMinimumHeight(QFontMetrics(line->font()).height() * 5 / 4); // some scripts stand higher than others
        m_greetings->addWidget(line);
    }
    m_greetings->addStretch(1);
}

void PersonsWindow::showPage(const PageContent &content)
{
    if (content.columns.isEmpty()) {
        m_view->clear();
        m_code->clear();
    } else {
        m_view->setContent(content);
        const ReadFiche &read = content.columns.first().read;
        const QImage code =
            qrImage(codeAddress(content.site, read.fiche.id, read.fiche.kind, read.translation.language));
        const int scale = code.isNull() ? 1 : std::max(1, m_appearance.metrics().primaryTarget * 3 / code.width());
        m_code->setPixmap(QPixmap::fromImage(code.scaled(code.size() * scale)));
    }
    m_codeWords->setVisible(!m_code->pixmap().isNull());
    choosePage();
}

void PersonsWindow::follow(const PageAnchor &anchor)
{
    if (!m_view->content().columns.isEmpty())
        m_view->goTo(anchor);
}

void PersonsWindow::light(const TextPosition &place, const TextRange &word)
{
    m_view->setFollowing(true);
    m_view->light(place, word);
}

void PersonsWindow::clearLight()
{
    m_view->clearLight();
}

void PersonsWindow::showPhrase()
{
    const int phrase = m_model.interview().phrase();
    if (phrase >= 0) {
        m_sentence->setContentLanguage(language());
        m_sentence->setText(phrasebook().phrases().at(phrase).in(language()));
        layCards();
        showAnswer();
    }
    choosePage();
}

void PersonsWindow::layCards()
{
    const CardKind kind = m_model.interview().cards();
    if (kind == m_laid && language() == m_laidIn)
        return;
    m_laid = kind;
    m_laidIn = language();
    for (Button *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // the touch may have come from it
    }
    // Digits stand as on a telephone, wherever reading begins.
    m_cardColumns->parentWidget()->setLayoutDirection(kind == CardKind::Number ? Qt::LeftToRight : layoutDirection());
    for (int i = 0; i < cardCount(kind); ++i) {
        auto *card = new Button(m_appearance, Button::Kind::Plain, m_cardColumns->parentWidget());
        card->setTextRole(TextRole::Heading);
        card->setEmphasis(greatCard);
        card->setWords(cardText(kind, i, language()));
        card->setCheckable(kind != CardKind::Number);
        if (kind == CardKind::YesNo)
            card->setSymbol(std::array{Icon::Check, Icon::Close, Icon::Info}.at(std::size_t(i)));
        connect(card, &Button::clicked, &m_model.interview(), [this, i] { m_model.interview().touch(i); });
        m_cardColumns->addWidget(card);
        card->show();
        m_cards.append(card);
    }
}

void PersonsWindow::showAnswer()
{
    const int answered = m_model.interview().answered();
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(m_laid != CardKind::Number && i == answered);
    m_number->setVisible(m_laid == CardKind::Number);
    m_number->setText(answered < 0 ? QString(QChar(0x2026)) : answerText(m_laid, answered, language()));
}

void PersonsWindow::choosePage()
{
    if (m_model.interview().phrase() >= 0)
        m_pages->setCurrentWidget(m_phrase);
    else
        m_pages->setCurrentWidget(m_view->content().columns.isEmpty() ? m_greeting : m_fiche);
}

/// A screen further, less a line.
void PersonsWindow::stepSection(int by)
{
    m_view->goTo(std::max(0, m_view->scrollOffset() + by * m_view->height() * 4 / 5));
}

/// Nothing of the desk is one key away here.
void PersonsWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void PersonsWindow::closeEvent(QCloseEvent *event)
{
    m_screen = nullptr;
    event->accept();
    Q_EMIT closed();
}

/// The code takes no room from the text on a small window.
void PersonsWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() > height());
}

void PersonsWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().canvas);
    if (m_pages->currentWidget() == m_fiche && m_side->isVisible())
        painter.fillRect(QRect(m_side->mapTo(this, QPoint()), m_side->size()), m_appearance.colours().surface);
}

} // namespace escale
