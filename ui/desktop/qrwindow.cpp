// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/qrwindow.h"

#include "reader/qrbox.h"
#include "style/button.h"
#include "style/label.h"

#include <QVBoxLayout>

namespace escale {

QrWindow::QrWindow(const Appearance &appearance, const QString &address, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Take this page with you"));
    auto *words = new Label(appearance, TextRole::Body);
    words->setText(tr("Scan this code with a phone to open the page there."));
    auto *code = new QLabel;
    const QImage image = qrImage(address);
    constexpr int leastSide = 280;
    const int scale = image.isNull() ? 1 : std::max(1, (leastSide + image.width() - 1) / image.width());
    code->setPixmap(QPixmap::fromImage(image.scaled(image.size() * scale)));
    code->setAlignment(Qt::AlignCenter);
    code->setAccessibleName(tr("Code of the page's address"));
    auto *text = new Label(appearance, TextRole::Small);
    text->setContentLanguage(Language::En); // an address is never turned round
    text->setText(address);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new Button(appearance, Button::Kind::Primary);
    close->setWords(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, code, text, close})
        column->addWidget(widget);
}

} // namespace escale
