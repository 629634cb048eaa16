// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/feeddialog.h"

#include "feed/feedurl.h"
#include "l10n/isolate.h"
#include "style/emptyfield.h"
#include "style/flow.h"
#include "sync/feedsettings.h"

#include <QAccessible>
#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace escale {

FeedDialog::FeedDialog(const Appearance &appearance, Clock &clock, SettingsKeeper &settings, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_settings(settings), m_check(clock),
      m_title(new Label(appearance, TextRole::Heading)), m_words(new Label(appearance, TextRole::Body)),
      m_addressWords(new Label(appearance, TextRole::Button)), m_keyWords(new Label(appearance, TextRole::Button)),
      m_keyPlace(new Label(appearance, TextRole::Small)), m_verdict(new Label(appearance, TextRole::Body)),
      m_address(new HintField), m_key(new HintField), m_test(new Button(appearance, Button::Kind::Plain)),
      m_cancel(new Button(appearance, Button::Kind::Plain)), m_save(new Button(appearance, Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_words, m_addressWords, m_address, m_keyWords,
                                                            m_key, m_keyPlace, m_verdict})
        column->addWidget(widget);
    column->addSpacing(8);
    auto *buttons = new WrapLayout(16);
    for (Button *button : {m_save, m_test, m_cancel})
        buttons->addWidget(button);
    column->addLayout(buttons);
    m_addressWords->setBuddy(m_address);
    m_keyWords->setBuddy(m_key);
    // Addresses and keys are written from left to right on every page.
    for (HintField *field : {m_address, m_key})
        field->setLayoutDirection(Qt::LeftToRight);
    m_address->setText(m_settings.now().feedUrl);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
    m_verdict->hide();
    connect(m_test, &Button::clicked, this, &FeedDialog::startTest);
    connect(m_save, &Button::clicked, this, &FeedDialog::store);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    for (HintField *field : {m_address, m_key}) {
        connect(field, &QLineEdit::returnPressed, this, &FeedDialog::store);
        // What was found out was about another address.
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_check.stop();
            m_verdict->hide();
        });
    }
    connect(&m_check, &FeedCheck::failed, this, &FeedDialog::refuse);
    connect(&m_check, &FeedCheck::passed, this,
            [this](int fiches) { say(tr("The server answers: %Ln fiche(s).", nullptr, fiches), Label::Ink::Ok); });
    connect(&appearance, &Appearance::changed, this, &FeedDialog::restyle);
    retranslate();
    restyle();
    m_address->setFocus();
}

Result<ApiFeedSettings> FeedDialog::entered() const
{
    Settings wanted = m_settings.now();
    wanted.feedUrl = m_address->text();
    return feedSettingsWithKey(m_key->text(), wanted);
}

void FeedDialog::startTest()
{
    auto feed = entered();
    if (!feed)
        return refuse(feed.error());
    // Somebody is waiting for the answer.
    feed.value().http.attempts = 1;
    feed.value().http.stalledAttempts = 1;
    feed.value().http.stall = std::chrono::seconds(15);
    say(tr("Asking the server…"), Label::Ink::Muted);
    m_check.start(*feed);
}

void FeedDialog::store()
{
    const auto feed = entered();
    if (!feed)
        return refuse(feed.error());
    const auto key = siteSecretTyped(m_key->text());
    const SettingChanges changes{{QStringLiteral("feed/url"), m_address->text().trimmed()}};
    m_save->setEnabled(false); // a keyring may ask for its password first
    m_settings.changeWithKey(*key, changes, [dialog = QPointer(this)](const SettingsKeeper::Changed &changed) {
        if (dialog)
            dialog->end(changed);
    });
}

void FeedDialog::end(const SettingsKeeper::Changed &changed)
{
    m_save->setEnabled(true);
    if (!changed)
        return refuse(changed.error());
    m_check.stop();
    emptyField(*m_key);
    accept();
    Q_EMIT saved();
}

void FeedDialog::say(const QString &sentence, Label::Ink ink)
{
    m_verdict->setText(sentence);
    m_verdict->setInk(ink);
    m_verdict->show();
    adjustSize();
    QAccessibleEvent event(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString FeedDialog::placeOfTheKey() const
{
    const Settings &now = m_settings.now();
    if (now.secretInKeyring())
        return tr("The key in use is in the keyring of this computer.");
    if (!now.secretFile.isEmpty())
        return tr("The key in use is in %1.").arg(isolatedLeftToRight(now.secretFile)); //: %1 is a file.
    if (m_settings.hasKeyring())
        return tr("It is kept in the keyring of this computer, or for you alone in %1.") //: %1 is a file.
            .arg(isolatedLeftToRight(m_settings.files().key));
    return tr("It is kept in %1, for you alone.").arg(isolatedLeftToRight(m_settings.files().key)); //: %1 is a file.
}

void FeedDialog::retranslate()
{
    setWindowTitle(tr("Source of the fiches"));
    m_title->setText(tr("Source of the fiches"));
    m_words->setText(tr("The operator of the server gives you its address and a key."));
    m_addressWords->setText(tr("Address"));
    m_keyWords->setText(tr("Key"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setHint(QStringLiteral("https://api.example.org"));
    m_key->setAccessibleName(tr("Key"));
    const QString place = m_settings.now().secretFile;
    m_key->setHint(place.isEmpty() ? QString() : tr("As before"));
    m_keyPlace->setText(placeOfTheKey());
    m_test->setWords(tr("Test"));
    m_cancel->setWords(tr("Cancel"));
    m_save->setWords(tr("Save and update"));
}

void FeedDialog::restyle()
{
    m_keyPlace->setInk(Label::Ink::Muted);
    // About 40 letters of an address are seen, and the window stays in a small screen.
    constexpr int least = 480, most = 880;
    const double growth = m_appearance.metrics().textPixels(TextRole::Body, m_appearance.textStep()) /
                          m_appearance.metrics().textPixels(TextRole::Body, defaultTextStep);
    setMinimumWidth(std::min(most, qRound(least * std::max(1.0, growth))));
    adjustSize();
}

void FeedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_verdict->hide(); // it was said in the other language
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace escale
