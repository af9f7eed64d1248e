// Words that head the columns of tables of people, by what stands below them.

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
