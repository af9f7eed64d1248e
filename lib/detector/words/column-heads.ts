// Words that head the columns of tables, by what stands below them: of people, and of passwords and keys.

/** Lower-case, spaces and dashes as underscores, without dots; split at white space. By the type of a finding. */
export const COLUMN_HEADS = {
  PERSON: `
name names full_name fullname first_name firstname last_name lastname given_name family_name middle_name surname customer_name
client_name contact_name employee_name patient_name user_name account_name legal_name display_name billing_name shipping_name
first last contact contact_person customer employee patient vorname nachname familienname kunde kundin mitarbeiter mitarbeiterin
ansprechpartner patientin prénom prenom nom nom_de_famille nom_complet client nombre nombres nombre_completo apellido apellidos
cliente empleado paciente nome nome_completo cognome sobrenome apelido naam voornaam achternaam navn namn förnamn efternamn fornavn
etternavn efternavn nimi etunimi sukunimi imię imie nazwisko imię_i_nazwisko jméno jmeno příjmení prijmeni név nev vezetéknév
keresztnév nume prenume ad adı soyad soyadı ad_soyad имя фамилия фио отчество клиент сотрудник пациент ім’я прізвище 姓名 名前 氏名
名字 客户姓名 员工姓名 联系人 이름 성명 고객명 ชื่อ الاسم שם नाम
`,
  EMAIL: `
email e_mail mail email_address e_mail_address emailadresse e_mail_adresse mailadresse correo correo_electrónico correo_electronico
courriel adresse_mail sähköposti posta 邮箱 電子郵件 电子邮件 电子邮箱 メール メールアドレス 이메일 почта эл_почта البريد
`,
  PHONE: `
phone phones phone_no phone_nr phone_number telephone telephone_number mobile mobile_phone mobile_number cell cell_phone home_phone
work_phone tel telefon telefonnummer telefonnr handy handynummer mobil rufnummer téléphone telephone portable numéro_de_téléphone
teléfono telefono teléfonos móvil celular cellulare telefone telemóvel telefoon telefoonnummer puhelin puhelinnumero phone_1
телефон мобильный 电话 手机 手机号 电话号码 電話 電話番号 携帯 携帯番号 전화 전화번호 휴대폰 โทรศัพท์ الهاتف טלפון
`,
  ADDRESS: `
address street street_address home_address postal_address mailing_address billing_address shipping_address address_1 adresse
anschrift straße strasse dirección direccion domicilio indirizzo residenza endereço endereco morada adres adress osoite adresa cím
адрес 地址 住址 住所 주소 ที่อยู่ العنوان כתובת
`,
  DATE_OF_BIRTH: `
dob birth birthdate birth_date birthday birth_day date_of_birth geburtsdatum geb gebdatum geburtstag date_de_naissance naissance
ddn fecha_de_nacimiento fecha_nacimiento fecha_nac nacimiento data_di_nascita nascita data_de_nascimento data_nascimento
nascimento geboortedatum födelsedatum fødselsdato syntymäaika data_urodzenia datum_narození születési_dátum doğum_tarihi
дата_рождения 出生日期 出生年月 生日 生年月日 誕生日 생년월일 생일
`,
  NATIONAL_ID: `
ssn social_security social_security_no social_security_number national_id nationalid tax_id taxid passport passport_no
passport_number sv_nummer svnr steuer_id steueridentifikationsnummer personalausweis ausweisnummer reisepass nir numéro_de_sécu dni
nie nif codice_fiscale cpf rg curp rfc pesel bsn personnummer fødselsnummer cpr hetu aadhaar pan_number инн снилс паспорт
身份证 身份证号 身份证号码 マイナンバー 個人番号 주민등록번호
`,
  MEDICAL_ID: `
mrn record_no record_number medical_record_number patient_id patient_no patient_number insurance_id insurance_no insurance_number
nhs nhs_number nhc versichertennummer kvnr fallnummer 病历号 診察券番号 患者番号 病案号
`,
  HEALTH_TERM: `
dx diagnosis diagnoses diagnose diagnosen diagnostic diagnóstico diagnosi condition conditions icd icd10 icd_10 icd_code medication
medications medikament medikation traitement tratamiento диагноз 诊断 診断 病名 진단
`,
  IBAN: `
iban bank_account account_no account_number konto kontonummer bankverbindung rib cuenta cuenta_bancaria rekeningnummer 银行卡 银行账号
口座番号 계좌번호
`,
  CREDIT_CARD: `
card card_no card_number credit_card credit_card_number pan kreditkarte kreditkartennummer carte_bancaire tarjeta カード番号 카드번호
`,
} as const;

/** The same for what nobody else may know; the words of PASSWORD_OR_NOT head such a column only beside a user's. */
export const SECRET_HEADS = {
  PASSWORD: `
password passwords passwort passwd passphrase passcode pwd pw user_password login_password admin_password root_password db_password
default_password initial_password temp_password temporary_password current_password new_password old_password wifi_password
wlan_passwort wlan_password password_1 kennwort zugangscode passwörter mot_de_passe mdp contraseña contrasena contraseñas
clave_de_acceso senha senhas palavra_passe wachtwoord hasło haslo lösenord adgangskode kodeord passord salasana heslo jelszó parolă
şifre sifre пароль пароли κωδικός mật_khẩu kata_sandi 密码 密碼 口令 パスワード 비밀번호 패스워드 암호 รหัสผ่าน كلمة_المرور كلمة_السر סיסמה पासवर्ड
`,
  PASSWORD_OR_NOT: `
pass passes clave parola code κωδικος login_pass user_pass secret_word psk zugang zugangsdaten credentials credential accesso 密钥口令
`,
  LOGIN: `
user users username user_name user_id login logins account accounts userid uid email e_mail mail host hostname server service
system site website url website_url domain ssid ip device environment env app application benutzer benutzername nutzer nutzername
anmeldename nome_utente nome_de_usuário nombre_de_usuario nom_d’utilisateur nom_d'utilisateur nazwa_użytkownika uživatelské_jméno
käyttäjätunnus användar-id konto kennung dienst rechner gerät identifiant utilisateur compte usuario usuarios cuenta usuário utilizador conta
utente gebruiker gebruikersnaam użytkownik konto_użytkownika användare användarnamn bruger brugernavn bruker käyttäjä uživatel
felhasználó utilizator kullanıcı kullanıcı_adı логин пользователь учётная_запись користувач 用户 用户名 账号 帐号 账户 ユーザー ユーザー名 アカウント
아이디 사용자 계정 المستخدم
`,
  API_KEY: `
api_key api_keys apikey apikeys api_token api_secret secret_key secret_access_key secret secrets client_secret app_secret app_key
consumer_key consumer_secret access_key access_token access_tokens auth_token auth_key bearer_token refresh_token token tokens
private_key signing_key signing_secret webhook_secret service_key master_key license_key licence_key session_token api_schlüssel
clé_api clef_api clave_api clave_de_api chave_api chave_de_api chiave_api api_sleutel klucz_api api_nøgle ключ_api токен api密钥 密钥 令牌
apiキー トークン api키 토큰
`,
} as const;
