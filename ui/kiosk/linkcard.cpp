// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/linkcard.h"

#include "l10n/catalogue.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "reader/qrbox.h"
#include "style/cover.h"
#include "style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QUrl>
#include <algorithm>

namespace escale {
namespace {

enum class LinkKind : quint8 { Telephone, Mail, Page };

LinkKind kindOf(const QString &address)
{
    if (address.startsWith(QLatin1String("tel:")))
        return LinkKind::Telephone;
    return address.startsWith(QLatin1String("mailto:")) ? LinkKind::Mail : LinkKind::Page;
}

/// French numbers have ten digits in pairs, short ones four (39 19), and abroad "+33" and nine (E.123; Arcep's plan).
/// Others are left whole, in threes when they are long: 116 006.
QString groupedNumber(const QString &number)
{
    QString digits = number;
    QString grouped;
    if (digits.startsWith(QLatin1String("+33")) && digits.size() == 12) {
        grouped = QStringLiteral("+33 ") + digits.at(3);
        digits.remove(0, 4);
    }
    const bool pairs = digits.size() == 4 || digits.size() == 8 || (digits.size() == 10 && digits.startsWith(u'0'));
    const qsizetype group = pairs ? 2 : digits.size() > 4 ? 3 : digits.size();
    for (qsizetype at = 0; at < digits.size(); at += group)
        grouped += (grouped.isEmpty() ? QString() : QStringLiteral(" ")) + digits.mid(at, group);
    return grouped;
}

constexpr double largestCode = 360; ///< side of the code, in units of the kiosk's scale
constexpr double easyCode = 240;
constexpr double smallestCode = 160;

} // namespace

QString shownAddress(const QString &address)
{
    switch (kindOf(address)) {
    case LinkKind::Telephone:
        return groupedNumber(address.mid(4));
    case LinkKind::Mail:
        return QUrl(address).path(QUrl::FullyDecoded);
    case LinkKind::Page:
        break;
    }
    QString shown = QUrl(address).toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash);
    return shown.startsWith(QLatin1String("//")) ? shown.mid(2) : shown;
}

LinkCard::LinkCard(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_card(new QWidget(this)), m_column(new QVBoxLayout(m_card)),
      m_title(new Label(appearance, TextRole::Lead)), m_number(new Label(appearance, TextRole::Title)),
      m_advice(new Label(appearance, TextRole::Body)), m_note(new Label(appearance, TextRole::Body)),
      m_code(new QLabel), m_listen(new Button(appearance, Button::Kind::Plain)),
      m_close(new Button(appearance, Button::Kind::Primary))
{
    new Cover(*this);
    setObjectName(QStringLiteral("linkCard"));
    m_title->setCentred(true);
    m_title->setInk(Label::Ink::Muted);
    m_number->setCentred(true);
    m_number->setObjectName(QStringLiteral("linkAddress"));
    m_advice->setCentred(true);
    m_advice->setObjectName(QStringLiteral("linkAdvice"));
    m_note->setCentred(true);
    m_note->setInk(Label::Ink::Muted);
    m_note->setObjectName(QStringLiteral("linkNote"));
    m_code->setAlignment(Qt::AlignCenter);
    m_listen->setObjectName(QStringLiteral("linkListen"));
    m_listen->setSymbol(Icon::Speaker);
    m_close->setObjectName(QStringLiteral("linkClose"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_number, m_code, m_advice, m_note})
        m_column->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_listen, 1);
    buttons->addWidget(m_close, 1);
    m_column->addLayout(buttons);
    connect(m_listen, &Button::clicked, this, &LinkCard::listenWanted);
    connect(m_close, &Button::clicked, this, &LinkCard::close);
    connect(&appearance, &Appearance::changed, this, &LinkCard::arrange);
    hide();
}

void LinkCard::open(const QString &address)
{
    m_address = address;
    m_word.reset();
    appear();
}

void LinkCard::open(const WordExplanation &word)
{
    m_address.clear();
    m_word = word;
    appear();
}

void LinkCard::appear()
{
    retranslate();
    show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void LinkCard::close()
{
    hide();
    m_address.clear();
    m_word.reset();
    for (Label *label : {m_number, m_advice, m_note})
        label->clear();
    m_code->clear();
    setAccessibleName({});
}

QList<SpokenText> LinkCard::spoken(Language interface) const
{
    if (!m_word)
        return {{m_title->text() + QStringLiteral(". ") + withoutIsolates(m_number->text()), interface}};
    const auto &[term, explanation] = m_word->term;
    QList<SpokenText> texts;
    if (m_word->language == m_word->termLanguage)
        texts = {{term + QStringLiteral(". ") + explanation, m_word->language}};
    else
        texts = {{term, m_word->termLanguage}, {explanation, m_word->language}};
    if (m_word->language != m_word->reader)
        texts.prepend({m_note->text(), m_word->reader});
    return texts;
}

QString LinkCard::words() const
{
    QString all;
    for (const SpokenText &text : spoken(interfaceLanguage())) {
        if (!all.isEmpty())
            all += all.back().isPunct() ? QStringLiteral(" ") : QStringLiteral(". ");
        all += text.text;
    }
    return all;
}

void LinkCard::retranslate()
{
    m_listen->setWords(tr("Listen"));
    m_close->setWords(tr("Close"));
    for (Label *label : {m_number, m_advice}) // of the fiche, or ours
        label->setContentLanguage(interfaceLanguage());
    m_note->setVisible(m_word && m_word->language != m_word->reader);
    if (m_word) {
        m_title->setText(tr("What this word means"));
        m_number->setContentLanguage(m_word->termLanguage);
        m_advice->setContentLanguage(m_word->language);
        m_note->setContentLanguage(m_word->reader);
        m_number->setText(m_word->term.term);
        m_advice->setText(m_word->term.explanation);
        m_note->setText(frenchExplanationText(m_word->reader));
        setAccessibleName(words());
    }
    if (m_address.isEmpty())
        return;
    switch (kindOf(m_address)) {
    case LinkKind::Telephone:
        m_title->setText(tr("Telephone number"));
        m_advice->setText(tr("Scan this code with a phone to call this number."));
        break;
    case LinkKind::Mail:
        m_title->setText(tr("E-mail address"));
        m_advice->setText(tr("Scan this code with a phone to write to this address."));
        break;
    case LinkKind::Page:
        m_title->setText(tr("Website"));
        m_advice->setText(tr("Scan this code with a phone to open this page."));
        break;
    }
    m_number->setText(isolatedLeftToRight(shownAddress(m_address)));
    setAccessibleName(words());
}

int LinkCard::heightAt(int width, int codeSide, int greatestTextStep)
{
    const Metrics &m = m_appearance.metrics();
    const int margin = m.unit * 4;
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(m.unit * 2);
    for (Label *label : {m_title, m_number, m_advice, m_note})
        label->setGreatestTextStep(greatestTextStep);
    const QImage code = codeSide > 0 && !m_address.isEmpty() ? qrImage(m_address) : QImage();
    m_code->setVisible(!code.isNull());
    if (!code.isNull()) {
        const int scale = std::max(1, codeSide / code.width()); // whole pixels a module
        m_code->setPixmap(QPixmap::fromImage(code.scaled(code.size() * scale)));
    }
    m_column->invalidate();
    return std::max(m_column->heightForWidth(width), m_column->minimumSize().height());
}

void LinkCard::arrange()
{
    if (isHidden() || (m_address.isEmpty() && !m_word))
        return; // measured when it is opened
    const Metrics &m = m_appearance.metrics();
    const int width = std::min(this->width() - 2 * m.pagePadding, static_cast<int>(980 * m.scale));
    // As large as there is room. The code gets smaller until a phone has to come near, then the words by two steps,
    // then both to their least.
    double side = largestCode * m.scale;
    int step = m_appearance.textStep();
    int height = heightAt(width, static_cast<int>(side), step);
    while (height > this->height() && (side > smallestCode * m.scale || step > 0)) {
        const bool wordsFirst = side <= easyCode * m.scale && step > std::max(0, m_appearance.textStep() - 2);
        if (side > smallestCode * m.scale && !wordsFirst)
            side *= 0.9;
        else
            --step;
        height = heightAt(width, static_cast<int>(side), step);
    }
    m_card->setGeometry((this->width() - width) / 2, std::max(0, (this->height() - height) / 2), width, height);
}

void LinkCard::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    painter.fillRect(rect(), c.veil);
    drawBox(painter, m_card->geometry(), {c.surface, c.line, m.border, m.radius * 1.25});
}

void LinkCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

void LinkCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setGeometry(parentWidget()->rect());
    arrange();
}

void LinkCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LinkCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// A tap beside the card means "away with it".
void LinkCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close();
}

} // namespace escale
